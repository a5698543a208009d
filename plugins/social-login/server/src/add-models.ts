import type { Core } from '@strapi/strapi';

/** Tables no editor edits, kept by Strapi's schema sync; no content types, so nothing outside this plugin reads them. */
export function addModels(strapi: Core.Strapi, ...models: object[]): void {
  const registry = strapi.get('models') as { add(model: object): void };
  for (const model of models) registry.add(model);
}
