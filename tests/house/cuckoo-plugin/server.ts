import type { Core } from '@strapi/strapi';

/** A plugin that does at register() whatever a test lays in its nest. */
export const nest: { egg: (strapi: Core.Strapi) => void } = { egg: () => undefined };

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    nest.egg(strapi);
  },
};
