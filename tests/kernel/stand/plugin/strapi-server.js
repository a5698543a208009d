// A plugin that brings what a test wants brought.
module.exports = {
  register({ strapi }) {
    strapi.config.get('stand').register();
  },
};
