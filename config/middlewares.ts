import { environment, publicUrl } from './env';

export default [
  'strapi::errors',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: [new URL(publicUrl).origin, ...environment.ALLOWED_ORIGINS], credentials: true } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '256kb', formLimit: '256kb', textLimit: '256kb', formidable: { maxFileSize: 12 * 1024 * 1024 } } },
  { name: 'strapi::session', config: { sameSite: 'lax', secure: publicUrl.startsWith('https:') } },
  { name: 'strapi::favicon', config: { path: 'public/favicon.ico' } },
  'strapi::public',
];
