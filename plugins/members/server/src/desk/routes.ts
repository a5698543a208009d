import { defineAdminRoute, line, listQuery, text } from '@kring/community/extend';
import { z } from 'zod';

const read = 'plugin::members.read';
const manage = 'plugin::members.manage';

const params = z.object({ memberId: z.string().min(1).max(40) });
const reason = text(2_000);
const until = z.iso.datetime({ offset: true }).transform((instant) => new Date(instant)).refine((instant) => instant > new Date(), 'Choose a moment to come.');
const nothing = z.strictObject({});

export const listPeople = defineAdminRoute({
  id: 'members.list-people', method: 'GET', path: '/people', permission: read,
  query: z.strictObject({
    ...listQuery,
    search: z.string().max(254).optional(),
    state: z.enum(['pending', 'active', 'leaving', 'suspended', 'refused']).optional(),
    staff: z.enum(['true', 'false']).optional(),
    network: z.string().max(40).optional(),
    seen: z.enum(['new', 'week', 'month', 'quiet']).optional(),
  }),
});
export const showPerson = defineAdminRoute({ id: 'members.show-person', method: 'GET', path: '/people/:memberId', permission: read, params });
export const countPeople = defineAdminRoute({ id: 'members.count-people', method: 'GET', path: '/counts', permission: read });
export const listDepartments = defineAdminRoute({ id: 'members.list-desk-departments', method: 'GET', path: '/departments', permission: read });

export const actOnMany = defineAdminRoute({
  id: 'members.act-on-many', method: 'POST', path: '/people/bulk', permission: manage,
  body: z.intersection(
    z.object({ memberIds: z.array(z.string().max(40)).min(1).max(200) }),
    z.discriminatedUnion('act', [
      z.object({ act: z.literal('approve') }),
      z.object({ act: z.literal('lift') }),
      z.object({ act: z.literal('refuse'), reason }),
      z.object({ act: z.literal('withdraw'), reason }),
      z.object({ act: z.literal('suspend'), reason, until: until.optional() }),
      z.object({ act: z.literal('message'), message: text(5_000) }),
    ]),
  ),
});

const act = { method: 'POST', permission: manage, params } as const;
export const approve = defineAdminRoute({ ...act, id: 'members.approve', path: '/people/:memberId/approve', body: nothing });
export const withdrawApproval = defineAdminRoute({ ...act, id: 'members.withdraw-approval', path: '/people/:memberId/withdraw', body: z.strictObject({ reason }) });
export const refuse = defineAdminRoute({ ...act, id: 'members.refuse', path: '/people/:memberId/refuse', body: z.strictObject({ reason }) });
export const suspend = defineAdminRoute({ ...act, id: 'members.suspend', path: '/people/:memberId/suspend', body: z.strictObject({ reason, until: until.optional() }) });
export const lift = defineAdminRoute({ ...act, id: 'members.lift', path: '/people/:memberId/lift', body: nothing });
export const message = defineAdminRoute({ ...act, id: 'members.message', path: '/people/:memberId/message', body: z.strictObject({ message: text(5_000) }) });
export const setStaff = defineAdminRoute({
  ...act, id: 'members.set-staff', path: '/people/:memberId/staff',
  body: z.strictObject({ isStaff: z.boolean(), jobTitle: line(80).nullable().optional(), department: z.string().max(60).nullable().optional() }),
});

export const requestExport = defineAdminRoute({ ...act, id: 'members.request-export-for', path: '/people/:memberId/export', body: nothing });

export const listInvitations = defineAdminRoute({ id: 'members.list-desk-invitations', method: 'GET', path: '/invitations', permission: read });
export const createInvitation = defineAdminRoute({
  id: 'members.create-desk-invitation', method: 'POST', path: '/invitations', permission: manage,
  body: z.strictObject({ note: line(200, { canBeEmpty: true }).optional(), uses: z.number().int().min(1).max(1_000).default(1), days: z.number().int().min(1).max(365).optional() }),
});
export const revokeInvitation = defineAdminRoute({
  id: 'members.revoke-desk-invitation', method: 'DELETE', path: '/invitations/:invitationId', permission: manage, params: z.object({ invitationId: z.string().max(40) }),
});

export const showGuidelines = defineAdminRoute({ id: 'members.show-desk-guidelines', method: 'GET', path: '/guidelines', permission: read });
export const publishGuidelines = defineAdminRoute({
  id: 'members.publish-guidelines', method: 'POST', path: '/guidelines', permission: manage,
  body: z.strictObject({ textNl: text(20_000), textEn: text(20_000) }),
});

export const showOrganisation = defineAdminRoute({ id: 'members.show-organisation', method: 'GET', path: '/organisation', permission: read });
export const saveOrganisation = defineAdminRoute({
  id: 'members.save-organisation', method: 'PUT', path: '/organisation', permission: manage,
  body: z.strictObject({ displayName: line(80), headline: line(160, { canBeEmpty: true }).optional(), about: text(5_000, { canBeEmpty: true }).optional() }),
});
export const uploadOrganisationPhoto = defineAdminRoute({ id: 'members.upload-organisation-photo', method: 'POST', path: '/organisation/photo', permission: manage, files: ['photo'] });
export const removeOrganisationPhoto = defineAdminRoute({ id: 'members.remove-organisation-photo', method: 'DELETE', path: '/organisation/photo', permission: manage });
export const listOrganisationRequests = defineAdminRoute({
  id: 'members.list-organisation-requests', method: 'GET', path: '/organisation/requests', permission: read, query: z.strictObject(listQuery),
});
export const answerOrganisationRequest = defineAdminRoute({
  id: 'members.answer-organisation-request', method: 'POST', path: '/organisation/requests/:memberId', permission: manage, params,
  body: z.strictObject({ answer: z.enum(['accept', 'decline']) }),
});
