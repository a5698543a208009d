import { implement } from '@kring/community/extend';
import { guardedHeaders } from '../actions/redirects';
import { randomToken } from '../services/browser';
import { issueNonceRoute, signInNativelyRoute } from './routes';
import { signInNatively } from './sign-in-natively';
import { keepNonce } from './store';

const nonceSeconds = 10 * 60;

const issueNonce = implement(issueNonceRoute, async ({ strapi }) => {
  const nonce = randomToken();
  await keepNonce(strapi, nonce, new Date(Date.now() + nonceSeconds * 1000));
  return { data: { nonce, expiresIn: nonceSeconds }, headers: guardedHeaders };
});

const signIn = implement(signInNativelyRoute, async ({ strapi, params, body, request }) => {
  const { session, isNewMember } = await signInNatively(strapi, {
    networkCode: params.network,
    kind: body.idToken === undefined ? 'access-token' : 'id-token',
    token: body.idToken ?? body.accessToken ?? '',
    nonce: body.nonce ?? null,
    invitationToken: body.invitation ?? null,
    request,
  });
  const { accessToken, expiresIn } = await session.issueAccess();
  return { data: { accessToken, expiresIn, refreshToken: session.refreshToken, isNewMember }, headers: guardedHeaders };
});

export const nativeOperations = [issueNonce, signIn];
