import type { Core } from '@strapi/strapi';

const once = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'kring' });
const uploadSettings = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'upload', key: 'settings' });

/** Strapi stores photos of phones sideways unless told otherwise; editors may change it afterwards. */
export async function turnPhotosUpright(strapi: Core.Strapi): Promise<void> {
  if (await once(strapi).get({ key: 'uploads-upright' })) return;
  const current = ((await uploadSettings(strapi).get({})) ?? {}) as Record<string, unknown>;
  await uploadSettings(strapi).set({ value: { sizeOptimization: true, responsiveDimensions: true, ...current, autoOrientation: true } });
  await once(strapi).set({ key: 'uploads-upright', value: true });
}
