import { implementAdmin, knexOf, type bindAdminOperations, type Editor } from '@kring/community/extend';
import { presentGuidelines, publishGuidelines } from '../services/guidelines';
import { inviteAsEditor, listDeskInvitations, revokeAsEditor } from '../services/invitations';
import { answerForOrganisation, findOrganisation, listRequestsToOrganisation, removeOrganisationPhoto, saveOrganisation, setOrganisationPhoto } from '../services/organisation';
import { readUploadedPhoto } from '../services/photos';
import type { Actor } from '../services/suspensions';
import { findNewestGuidelines } from '../store/guidelines';
import * as routes from './routes';

export type AdminOperations = Parameters<typeof bindAdminOperations>[0];

const by = (editor: Editor): Actor => ({ kind: 'editor', id: String(editor.id) });

const operations = [
  implementAdmin(routes.listInvitations, async ({ strapi }) => ({ data: await listDeskInvitations(strapi) })),
  implementAdmin(routes.createInvitation, async ({ strapi, editor, body }) => ({ status: 201, data: await inviteAsEditor(strapi, by(editor), body) })),

  implementAdmin(routes.revokeInvitation, async ({ strapi, editor, params }) => {
    await revokeAsEditor(strapi, by(editor), params.invitationId);
    return { status: 204 };
  }),

  implementAdmin(routes.showGuidelines, async ({ strapi }) => {
    const newest = await findNewestGuidelines(knexOf(strapi));
    return { data: newest && { ...presentGuidelines(newest, 'nl'), textNl: newest.textNl, textEn: newest.textEn } };
  }),

  implementAdmin(routes.publishGuidelines, async ({ strapi, editor, body }) => ({ status: 201, data: { version: await publishGuidelines(strapi, editor, body) } })),

  implementAdmin(routes.showOrganisation, async ({ strapi }) => ({ data: await findOrganisation(strapi) })),
  implementAdmin(routes.saveOrganisation, async ({ strapi, editor, body }) => ({ data: await saveOrganisation(strapi, by(editor), body) })),
  implementAdmin(routes.uploadOrganisationPhoto, async ({ strapi, editor, files }) => ({ data: await setOrganisationPhoto(strapi, by(editor), await readUploadedPhoto(files.photo)) })),

  implementAdmin(routes.removeOrganisationPhoto, async ({ strapi, editor }) => {
    await removeOrganisationPhoto(strapi, by(editor));
    return { status: 204 };
  }),

  implementAdmin(routes.listOrganisationRequests, ({ strapi, query }) => listRequestsToOrganisation(strapi, query)),

  implementAdmin(routes.answerOrganisationRequest, async ({ strapi, editor, params, body }) => {
    await answerForOrganisation(strapi, by(editor), params.memberId, body.answer === 'accept');
    return { status: 204 };
  }),
];

/** What concerns the house rather than one member: invitations, house rules, the organisation's own account. */
export const houseOperations = operations as unknown as AdminOperations;
