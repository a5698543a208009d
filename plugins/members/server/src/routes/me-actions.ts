import { implement } from '@kring/community/extend';
import { changeHandle, editProfile } from '../services/edit-profile';
import { endOwnSession, listOwnSessions } from '../services/own-sessions';
import { readUploadedPhoto, removePhoto, setPhoto } from '../services/photos';
import { showOwnAs } from '../services/profiles';
import { closeSessions, cookieWith } from '../services/sign-in';
import { nameOf, subjectsOf } from '../services/subjects';
import * as routes from './me-routes';
import { ownProfile } from './profile-actions';

export const meOperations = [
  implement(routes.updateMe, async ({ strapi, viewer, body }) => {
    await editProfile(strapi, viewer, body);
    return { data: await ownProfile(strapi, viewer) };
  }),

  implement(routes.changeHandle, async ({ strapi, viewer, body }) => {
    await changeHandle(strapi, viewer, body.handle);
    return { data: await ownProfile(strapi, viewer) };
  }),

  implement(routes.showMeAs, async ({ strapi, viewer, query }) => ({ data: await showOwnAs(strapi, viewer, query.audience) })),

  implement(routes.uploadPhoto, async ({ strapi, viewer, files }) => {
    await setPhoto(strapi, viewer.memberId, await readUploadedPhoto(files.photo), 'own');
    return { data: await ownProfile(strapi, viewer) };
  }),

  implement(routes.removePhoto, async ({ strapi, viewer }) => {
    await removePhoto(strapi, viewer.memberId, 'any');
    return { status: 204 };
  }),

  implement(routes.listSessions, async ({ strapi, viewer }) => ({ data: await listOwnSessions(strapi, viewer) })),

  implement(routes.endSession, async ({ strapi, viewer, params }) => {
    await endOwnSession(strapi, viewer, params.id);
    return { status: 204, cookies: params.id === viewer.sessionId ? [cookieWith(strapi, null)] : [] };
  }),

  implement(routes.endOtherSessions, async ({ strapi, viewer }) => {
    await closeSessions(strapi, viewer.memberId, { except: viewer.sessionId });
    return { status: 204 };
  }),

  implement(routes.listThemes, async ({ strapi, viewer, request }) => {
    const themes = await subjectsOf(strapi, 'themes');
    return { data: themes.map((theme) => ({ slug: theme.slug, name: nameOf(theme, viewer?.locale ?? request.locale) })) };
  }),

  implement(routes.listDepartments, async ({ strapi, viewer, request }) => {
    const departments = await subjectsOf(strapi, 'departments');
    return { data: departments.map((department) => ({ slug: department.slug, name: nameOf(department, viewer?.locale ?? request.locale) })) };
  }),
];
