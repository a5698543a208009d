import path from 'node:path';
import type { Core } from '@strapi/strapi';

const folder = path.join(__dirname, 'plugin');

/** Lets a test contribute as a plugin would: in register(), before anything is sealed. */
export function withStand(register: (strapi: Core.Strapi) => void): (strapi: Core.Strapi) => void {
  return (strapi) => {
    const dependencies = strapi.config.get('info.dependencies', {}) as Record<string, string>;
    strapi.config.set('info.dependencies', { ...dependencies, [folder]: '*' });
    strapi.config.set('stand', { register });
  };
}
