import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { nest } from './cuckoo-plugin/server';

/** Brings a plugin from outside this repository's workspaces into the house, as an installed package would. */
function withPlugin(strapi: Core.Strapi, folder: string): void {
  const dependencies = strapi.config.get('info.dependencies', {}) as Record<string, string>;
  strapi.config.set('info.dependencies', { ...dependencies, [path.join(__dirname, folder)]: '*' });
}

/** A well-behaved plugin that contributes to every extension point there is. */
export function withBirdwatch(strapi: Core.Strapi): void {
  withPlugin(strapi, 'fixture-plugin');
}

/** A plugin that does what the test says when it registers. */
export function withCuckoo(strapi: Core.Strapi, egg: (strapi: Core.Strapi) => void): void {
  nest.egg = egg;
  withPlugin(strapi, 'cuckoo-plugin');
}
