export default {
  config: {
    locales: ['nl'],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {},
};
