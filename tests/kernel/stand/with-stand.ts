import path from 'node:path';
import type { CommunityConfiguration } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const folder = path.join(__dirname, 'plugin');

/**
 * Lets a test contribute as a plugin would: in register(), before anything is sealed.
 *
 * @param configuration of the kernel, where a test needs it other than the house has it.
 */
export function withStand(register: (strapi: Core.Strapi) => void, configuration: Partial<CommunityConfiguration> = {}): (strapi: Core.Strapi) => void {
  return (strapi) => {
    const dependencies = strapi.config.get('info.dependencies', {}) as Record<string, string>;
    strapi.config.set('info.dependencies', { ...dependencies, [folder]: '*' });
    strapi.config.set('stand', {
      register() {
        for (const [name, value] of Object.entries(configuration)) strapi.config.set(`plugin::community.${name}`, value);
        register(strapi);
      },
    });
  };
}
