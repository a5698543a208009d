import { implement } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { destinationOf } from '../services/return-to';
import { requestEmailLink } from './request-email-link';
import { linkEmailRoute, requestEmailLinkRoute, useEmailLinkRoute } from './routes';
import { linkMinutes } from './send-email-link';
import { useEmailLink } from './use-email-link';

const localeOf = (locale: string) => (locale === 'nl' ? 'nl' : 'en');

const requestLink = implement(requestEmailLinkRoute, async ({ strapi, body, request }) => {
  const cookie = await requestEmailLink(strapi, {
    email: body.email,
    request,
    locale: body.locale ?? localeOf(request.locale),
    memberId: null,
    returnTo: body.returnTo ?? null,
    invitationToken: body.invitationToken ?? null,
  });
  return { status: 202, data: { minutesValid: linkMinutes }, cookies: [cookie] };
});

const linkEmail = implement(linkEmailRoute, async ({ strapi, body, request, viewer }) => {
  const cookie = await requestEmailLink(strapi, {
    email: body.email,
    request,
    locale: body.locale ?? localeOf(viewer.locale),
    memberId: viewer.memberId,
    returnTo: '/settings/log-ins',
    invitationToken: null,
  });
  return { status: 202, data: { minutesValid: linkMinutes }, cookies: [cookie] };
});

const useLink = implement(useEmailLinkRoute, async ({ strapi, body, request, viewer }) => {
  const { outcome, returnTo, cookies } = await useEmailLink(strapi, { ...body, request, viewer });
  return { data: { outcome, returnTo: pathOf(strapi, returnTo) }, cookies };
});

/** Judged when it is followed, not when it was asked for. */
function pathOf(strapi: Core.Strapi, returnTo: string | null): string {
  const destination = returnTo === null ? null : destinationOf(strapi, returnTo);
  return destination?.kind === 'site' ? destination.path : '/';
}

export const emailLinkOperations = [requestLink, linkEmail, useLink];
