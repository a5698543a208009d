import { environment, publicUrl } from './env';

/** Where browsers get uploads when they do not live here; the admin may show them from there. */
const uploadsOrigin = environment.UPLOAD_S3_PUBLIC_URL ? [new URL(environment.UPLOAD_S3_PUBLIC_URL).origin] : [];
// Strapi's own list, and the origin of the uploads.
const media = ["'self'", 'data:', 'blob:', 'https://market-assets.strapi.io', ...uploadsOrigin];

export default [
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy: { useDefaults: true, directives: { 'img-src': media, 'media-src': media } } } },
  { name: 'strapi::cors', config: { origin: [new URL(publicUrl).origin, ...environment.ALLOWED_ORIGINS], credentials: true } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '256kb', formLimit: '256kb', textLimit: '256kb', formidable: { maxFileSize: 12 * 1024 * 1024 } } },
  { name: 'strapi::session', config: { sameSite: 'lax', secure: publicUrl.startsWith('https:') } },
  { name: 'strapi::favicon', config: { path: 'public/favicon.ico' } },
  'strapi::public',
];
