import type { Core } from '@strapi/strapi';
import { assertStoreArities } from './flows/arities';
import { checkConfigurations } from './networks/configured';

export function bootstrap({ strapi }: { strapi: Core.Strapi }): void {
  assertStoreArities();
  checkConfigurations(strapi);
}
