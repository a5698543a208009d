import { implement } from '@kring/community/extend';
import { exchange } from '../routes';
import { exchange as exchangeCode } from '../services/exchange';
import { guardedHeaders } from './redirects';

export const exchangeOperation = implement(exchange, async ({ strapi, body, request }) => {
  const { session, isNewMember, isByCookie } = await exchangeCode(strapi, { code: body.code, codeVerifier: body.codeVerifier, request });
  const { refreshToken, cookies } = session;
  const { accessToken, expiresIn } = await session.issueAccess();
  return {
    data: { accessToken, expiresIn, refreshToken: isByCookie ? null : refreshToken, isNewMember },
    cookies: isByCookie ? cookies : [],
    headers: guardedHeaders,
  };
});
