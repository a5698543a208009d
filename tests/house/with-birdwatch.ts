import path from 'node:path';
import type { Core } from '@strapi/strapi';

const folder = path.join(__dirname, 'fixture-plugin');

/** Brings a plugin from outside this repository's workspaces into the house, as an installed package would. */
export function withBirdwatch(strapi: Core.Strapi): void {
  const dependencies = strapi.config.get('info.dependencies', {}) as Record<string, string>;
  strapi.config.set('info.dependencies', { ...dependencies, [folder]: '*' });
}
