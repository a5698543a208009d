import type { Core } from '@strapi/strapi';

const cache = new WeakMap<Core.Strapi, Set<string>>();

/** First parts of a path that belong to Strapi: its API, its admin, uploads, and the admin routes of every plugin. */
function reservedParts(strapi: Core.Strapi): Set<string> {
  const known = cache.get(strapi);
  if (known) return known;
  const firstPart = (path: string) => path.split('/').filter(Boolean)[0] ?? '';
  const parts = new Set([
    '_health',
    'uploads',
    'connect',
    firstPart(String(strapi.config.get('api.rest.prefix', '/api'))),
    firstPart(String(strapi.config.get('admin.path', '/admin'))),
    'admin',
    ...Object.keys(strapi.plugins),
  ]);
  parts.delete('');
  // Plugins are complete only once everything is loaded.
  if (strapi.isLoaded) cache.set(strapi, parts);
  return parts;
}

export function isReserved(strapi: Core.Strapi, path: string): boolean {
  return reservedParts(strapi).has(path.split('/', 2)[1] ?? '');
}
