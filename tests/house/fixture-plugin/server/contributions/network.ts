import { randomBytes } from 'node:crypto';
import { defineNetwork, endpoint, keyFields, NetworkRefusal, readObject } from '@kring/social-login/extend';
import { z } from 'zod';

const configuration = z.object({
  ...keyFields,
  authorizationUrl: endpoint().default('https://birdclub.example/authorize'),
  tokenUrl: endpoint().default('https://birdclub.example/token'),
  profileUrl: endpoint().default('https://birdclub.example/me'),
});

const grantForm = z.object({ access_token: z.string().min(1) });
const personForm = z.object({ id: z.string().min(1), name: z.string().nullable() });

/** A network as simple as they come: plain OAuth 2, no address, no picture. */
export const birdclub = defineNetwork({
  code: 'birdclub',
  name: 'Birdclub',
  icon: 'M4 12c4-6 12-6 16 0-4 6-12 6-16 0z',
  consoleUrl: 'https://birdclub.example/applications',
  configuration,
  scopes: ['profile'],
  emailTrust: 'never',
  pictureHosts: [],
  usesPkce: false,
  usesNonce: false,
  flow: {
    readHandle: ({ state }) => state ?? null,
    isCancelled: ({ error }) => error === 'access_denied',
    async begin({ configuration: { authorizationUrl, clientId }, redirectUrl, scopes }) {
      const handle = randomBytes(24).toString('base64url');
      const url = new URL(authorizationUrl);
      const asked = { response_type: 'code', client_id: clientId, redirect_uri: redirectUrl, scope: scopes.join(' '), state: handle };
      url.search = new URLSearchParams(asked).toString();
      return { url: url.href, handle, secret: null };
    },
    async finish({ configuration: { tokenUrl, profileUrl, clientId, clientSecret }, redirectUrl, answer, fetch }) {
      const body = new URLSearchParams({ grant_type: 'authorization_code', code: answer.code, redirect_uri: redirectUrl, client_id: clientId, client_secret: clientSecret });
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const given = await fetch(tokenUrl, { method: 'POST', headers, body: body.toString() });
      const grant = grantForm.safeParse(readObject(given, 'the grant'));
      if (!grant.success) throw new NetworkRefusal('provider-error', `the grant has another form (${given.status})`);
      const accessToken = grant.data.access_token;
      const shown = await fetch(profileUrl, { headers: { authorization: `Bearer ${accessToken}` } });
      const person = personForm.safeParse(readObject(shown, 'the profile'));
      if (!person.success) throw new NetworkRefusal('provider-error', `the profile has another form (${shown.status})`);
      return {
        profile: { subject: person.data.id, displayName: person.data.name, username: null, headline: null, email: null, pictureUrl: null, profileUrl: null },
        grant: { accessToken, tokenSecret: null, refreshToken: null, expiresAt: null, scopes: ['profile'] },
      };
    },
  },
});
