import { declareEvents, jobs, schedules } from '@kring/community/extend';
import { dossierSections, networkLookups, personalRecords, waysIn } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { registerAvatars } from './avatars/register';
import { identitiesSection, identityNetworks, identityRecords, linkedAccounts } from './contributions';
import { events } from './events';
import { registerDemoInbox } from './email-link/demo-inbox/register';
import { registerEmailLink } from './email-link/register';
import { registerFriends } from './facebook/friends/register';
import { registerFacebook } from './facebook/register';
import { registerFrontEndLink } from './front-end-link/register';
import { identityCompanions } from './identity-companions';
import { sweep } from './jobs';
import { registerModels } from './models';
import { registerNative } from './native/register';
import { networks } from './networks/define-network';
import { facebook } from './networks/facebook';
import { linkedin } from './networks/linkedin';
import { x } from './networks/x';
import { registerOpenNetworks } from './oidc/register';
import { tellOfChange } from './services/tell-of-change';
import { registerTokens } from './tokens/register';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerModels(strapi);
  declareEvents(strapi, events);
  for (const point of [networks, identityCompanions]) point.of(strapi);
  networks.of(strapi).add(facebook, linkedin, x);
  schedules.of(strapi).add(sweep);
  jobs.of(strapi).add(tellOfChange);
  waysIn.of(strapi).add(linkedAccounts);
  personalRecords.of(strapi).add(identityRecords);
  dossierSections.of(strapi).add(identitiesSection);
  networkLookups.of(strapi).add(identityNetworks);
  for (const registerPart of [registerAvatars, registerTokens, registerFacebook, registerFriends, registerFrontEndLink, registerNative, registerOpenNetworks, registerEmailLink, registerDemoInbox]) registerPart(strapi);
}
