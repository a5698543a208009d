export default {
  register(app: { registerPlugin(plugin: { id: string; name: string }): void }) {
    app.registerPlugin({ id: 'social-login', name: 'social-login' });
  },
};
