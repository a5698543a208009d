import { implement, readSettings, knexOf, type ReplyCookie, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { presentMe, type Me } from '../services/present-me';
import { showOwn, showProfile } from '../services/profiles';
import { closeSessions, cookieWith, refreshCookie } from '../services/sign-in';
import { profileSettings } from '../settings';
import { findNewestGuidelines } from '../store/guidelines';
import * as routes from './profile-routes';

export async function ownProfile(strapi: Core.Strapi, viewer: Viewer): Promise<Me> {
  const { member, profile } = await showOwn(strapi, viewer);
  const guidelines = await findNewestGuidelines(knexOf(strapi));
  const { daysBetweenHandleChanges } = await readSettings(strapi, profileSettings);
  return presentMe(profile, member, { guidelinesVersion: guidelines?.version ?? null, daysBetweenHandleChanges });
}

export const profileOperations = [
  implement(routes.showMe, async ({ strapi, viewer, request }) => ({
    data: await ownProfile(strapi, viewer),
    cookies: await refreshCookie(strapi, request, viewer.sessionId),
  })),

  implement(routes.showMember, async ({ strapi, viewer, params, request }) => {
    const { profile, movedTo } = await showProfile(strapi, viewer, params.handle, viewer?.locale ?? request.locale);
    return { data: profile, meta: movedTo === null ? {} : { movedTo } };
  }),

  implement(routes.signOut, async ({ strapi, session, viewer }) => {
    if (viewer) await closeSessions(strapi, viewer.memberId, { only: viewer.sessionId });
    const cookies: ReplyCookie[] = session?.via === 'bearer' ? [] : [cookieWith(strapi, null)];
    return { status: 204, cookies };
  }),
];
