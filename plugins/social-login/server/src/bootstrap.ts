import { registerPermissions } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { divertMailToDemoInbox } from './email-link/demo-inbox/register';
import { assertStoreArities } from './flows/arities';
import { checkConfigurations } from './networks/configured';
import { permissions } from './permissions';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  assertStoreArities();
  checkConfigurations(strapi);
  divertMailToDemoInbox(strapi);
  await registerPermissions(strapi, 'social-login', permissions);
}
