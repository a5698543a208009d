import { configurationOf, implement, NotFoundError } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { facebookOf } from './configured';
import { deauthorize } from './deauthorize';
import { deleteFacebookData, findDeletionStatus } from './delete-facebook-data';
import { deauthorizeFacebookRoute, deleteFacebookDataRoute, showDeletionPageRoute, showDeletionRoute } from './routes';
import { configurationOf as socialConfigurationOf } from '../configuration';
import { readSignedRequest } from './signed-request';
import { statusPage } from './status-page';

const deleteData = implement(deleteFacebookDataRoute, async ({ strapi, body }) => {
  const signed = readSignedRequest(body.signed_request, facebookOf(strapi).configuration.clientSecret);
  const code = await deleteFacebookData(strapi, body.signed_request, signed);
  const url = new URL(`/api/social-login/deletions/${code}/page`, configurationOf(strapi).publicUrl).href;
  return { status: 200, raw: { url, confirmation_code: code } };
});

const deauthorizeApp = implement(deauthorizeFacebookRoute, async ({ strapi, body }) => {
  await deauthorize(strapi, readSignedRequest(body.signed_request, facebookOf(strapi).configuration.clientSecret));
  return { status: 200, raw: {} };
});

async function requireStatus(strapi: Core.Strapi, code: string) {
  const status = await findDeletionStatus(strapi, code);
  if (!status) throw new NotFoundError();
  return status;
}

const showDeletion = implement(showDeletionRoute, async ({ strapi, params }) => {
  const { state, requestedAt } = await requireStatus(strapi, params.code);
  return { data: { state, requestedAt: requestedAt.toISOString() } };
});

const showPage = implement(showDeletionPageRoute, async ({ strapi, params, request }) => {
  const status = await requireStatus(strapi, params.code);
  const { deletionStatusUrl } = socialConfigurationOf(strapi);
  if (deletionStatusUrl) return { redirect: `${deletionStatusUrl}/${params.code}` };
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' };
  return { raw: statusPage(status, request.locale), headers };
});

export const facebookOperations = [deleteData, deauthorizeApp, showDeletion, showPage];
