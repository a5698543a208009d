import { defineRoute } from '@kring/community/extend';
import { z } from 'zod';

/** Form-encoded, as Facebook posts it. */
const signed = z.object({ signed_request: z.string().max(8192) });
const fromFacebook = { points: 600, seconds: 60, per: 'address' } as const;
const codeParams = z.strictObject({ code: z.string().regex(/^[0-9a-f]{48}$/) });

export const deleteFacebookDataRoute = defineRoute({
  id: 'social-login.delete-facebook-data',
  method: 'POST',
  path: '/facebook/data-deletion',
  audience: 'anyone',
  summary: 'Where Facebook asks to delete what we have from it about a person. Answers in the form Facebook wants.',
  limit: fromFacebook,
  body: signed,
  refusals: ['social-login.signed-request-refused'],
});

export const deauthorizeFacebookRoute = defineRoute({
  id: 'social-login.deauthorize-facebook',
  method: 'POST',
  path: '/facebook/deauthorize',
  audience: 'anyone',
  summary: 'Where Facebook tells that a person took our access away.',
  limit: fromFacebook,
  body: signed,
  refusals: ['social-login.signed-request-refused'],
});

export const showDeletionRoute = defineRoute({
  id: 'social-login.show-deletion',
  method: 'GET',
  path: '/deletions/:code',
  audience: 'anyone',
  summary: 'How far a deletion is that Facebook asked for. Who it is about is not said.',
  limit: { points: 30, seconds: 60, per: 'address' },
  params: codeParams,
  response: z.object({ state: z.enum(['done', 'account-leaving']), requestedAt: z.iso.datetime() }),
});

export const showDeletionPageRoute = defineRoute({
  id: 'social-login.show-deletion-page',
  method: 'GET',
  path: '/deletions/:code/page',
  audience: 'anyone',
  summary: 'The same as a page, for people who come from Facebook.',
  limit: { points: 30, seconds: 60, per: 'address' },
  isNavigation: true,
  params: codeParams,
});
