import { implement } from '@kring/community/extend';
import { checkInvitation, invite, listOwnInvitations, revoke } from '../services/invitations';
import * as routes from './invitation-routes';

export const invitationOperations = [
  implement(routes.listInvitations, async ({ strapi, viewer }) => ({ data: await listOwnInvitations(strapi, viewer) })),
  implement(routes.createInvitation, async ({ strapi, viewer, body }) => ({ status: 201, data: await invite(strapi, viewer, body.note) })),
  implement(routes.checkInvitation, async ({ strapi, body }) => ({ data: await checkInvitation(strapi, body.token) })),

  implement(routes.revokeInvitation, async ({ strapi, viewer, params }) => {
    await revoke(strapi, viewer, params.id);
    return { status: 204 };
  }),
];
