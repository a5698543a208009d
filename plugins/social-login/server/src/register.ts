import type { Core } from '@strapi/strapi';
import { registerAvatars } from './avatars/register';
import { identityCompanions } from './identity-companions';
import { registerModels } from './models';
import { networks } from './networks/define-network';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModels(strapi);
  for (const point of [networks, identityCompanions]) point.of(strapi);
  for (const registerPart of [registerAvatars]) registerPart(strapi);
}
