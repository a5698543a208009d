import type { Core } from '@strapi/strapi';
import { divertMailToDemoInbox } from './email-link/demo-inbox/register';
import { assertStoreArities } from './flows/arities';
import { checkConfigurations } from './networks/configured';

export function bootstrap({ strapi }: { strapi: Core.Strapi }): void {
  assertStoreArities();
  checkConfigurations(strapi);
  divertMailToDemoInbox(strapi);
}
