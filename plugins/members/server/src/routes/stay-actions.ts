import { implement } from '@kring/community/extend';
import { listOwnExports, openExport, requestExport } from '../services/exports';
import { acceptGuidelines, showGuidelines } from '../services/guidelines';
import { leave, stay } from '../services/leaving';
import { finishWelcome } from '../services/welcome';
import { ownProfile } from './profile-actions';
import * as routes from './stay-routes';

export const stayOperations = [
  implement(routes.showGuidelines, async ({ strapi, viewer, request }) => ({ data: await showGuidelines(strapi, viewer, viewer?.locale ?? request.locale) })),

  implement(routes.acceptGuidelines, async ({ strapi, viewer, body }) => {
    await acceptGuidelines(strapi, viewer, body.version);
    return { data: await ownProfile(strapi, viewer) };
  }),

  implement(routes.finishWelcome, async ({ strapi, viewer }) => {
    await finishWelcome(strapi, viewer);
    return { data: await ownProfile(strapi, viewer) };
  }),

  implement(routes.leave, async ({ strapi, viewer, body }) => {
    await leave(strapi, viewer, body.mode);
    return { data: await ownProfile(strapi, viewer) };
  }),

  implement(routes.stay, async ({ strapi, viewer }) => {
    await stay(strapi, viewer);
    return { data: await ownProfile(strapi, viewer) };
  }),

  implement(routes.requestExport, async ({ strapi, viewer }) => ({ status: 202, data: await requestExport(strapi, viewer.memberId, { kind: 'member', id: viewer.memberId }) })),
  implement(routes.listExports, async ({ strapi, viewer }) => ({ data: await listOwnExports(strapi, viewer) })),

  implement(routes.downloadExport, async ({ strapi, viewer, params }) => ({
    stream: await openExport(strapi, viewer, params.id),
    headers: { 'Content-Type': 'application/zip', 'Content-Disposition': 'attachment; filename="kring-export.zip"' },
  })),
];
