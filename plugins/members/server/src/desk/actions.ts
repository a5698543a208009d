import { bindAdminOperations, implementAdmin, type Editor } from '@kring/community/extend';
import { requestExport } from '../services/exports';
import { approve, refuse, withdrawApproval } from '../services/admission-queue';
import { message, setStaff } from '../services/staff';
import { forgetSubjects, subjectsOf } from '../services/subjects';
import { lift, suspend, type Actor } from '../services/suspensions';
import { actOnMany } from './bulk';
import { countPeople, listPeople } from './desk';
import { showDossier } from './dossier';
import { houseOperations, type AdminOperations } from './house-actions';
import * as routes from './routes';

const by = (editor: Editor): Actor => ({ kind: 'editor', id: String(editor.id) });

const operations = [
  implementAdmin(routes.listPeople, ({ strapi, query }) => listPeople(strapi, query)),
  implementAdmin(routes.countPeople, async ({ strapi }) => ({ data: await countPeople(strapi) })),

  implementAdmin(routes.listDepartments, async ({ strapi }) => {
    forgetSubjects(strapi);
    const departments = await subjectsOf(strapi, 'departments');
    return { data: departments.map(({ slug, nameNl, nameEn }) => ({ id: slug, nameNl, nameEn })) };
  }),

  implementAdmin(routes.actOnMany, async ({ strapi, editor, body: { memberIds, ...wish } }) => ({ data: await actOnMany(strapi, by(editor), memberIds, wish) })),
  implementAdmin(routes.showPerson, async ({ strapi, params }) => ({ data: await showDossier(strapi, params.memberId) })),

  implementAdmin(routes.approve, async ({ strapi, editor, params: { memberId } }) => {
    await approve(strapi, memberId, by(editor));
    return { data: await showDossier(strapi, memberId) };
  }),

  implementAdmin(routes.withdrawApproval, async ({ strapi, editor, params: { memberId }, body }) => {
    await withdrawApproval(strapi, memberId, by(editor), body.reason);
    return { data: await showDossier(strapi, memberId) };
  }),

  implementAdmin(routes.refuse, async ({ strapi, editor, params: { memberId }, body }) => {
    await refuse(strapi, memberId, by(editor), body.reason);
    return { data: await showDossier(strapi, memberId) };
  }),

  implementAdmin(routes.suspend, async ({ strapi, editor, params: { memberId }, body: { reason, until } }) => {
    await suspend(strapi, memberId, by(editor), { reason, until: until ?? null });
    return { data: await showDossier(strapi, memberId) };
  }),

  implementAdmin(routes.lift, async ({ strapi, editor, params: { memberId } }) => {
    await lift(strapi, memberId, by(editor), 'editor');
    return { data: await showDossier(strapi, memberId) };
  }),

  implementAdmin(routes.message, async ({ strapi, editor, params: { memberId }, body }) => {
    await message(strapi, memberId, by(editor), body.message);
    return { data: await showDossier(strapi, memberId) };
  }),

  implementAdmin(routes.setStaff, async ({ strapi, editor, params: { memberId }, body }) => {
    await setStaff(strapi, memberId, by(editor), body);
    return { data: await showDossier(strapi, memberId) };
  }),

  implementAdmin(routes.requestExport, async ({ strapi, editor, params: { memberId } }) => ({ status: 202, data: await requestExport(strapi, memberId, by(editor)) })),
  ...houseOperations,
];

export const boundDesk: ReturnType<typeof bindAdminOperations> = bindAdminOperations(operations as unknown as AdminOperations);
