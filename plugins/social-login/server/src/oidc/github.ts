import { z } from 'zod';
import { endpoint, keyFields } from '../networks/configuration-fields';
import { defineNetwork, type BeginInput, type Finished, type FinishInput, type FlowInput, type NetworkGrant, type NetworkProfile } from '../networks/define-network';
import { errorCodeOf, NetworkRefusal } from '../networks/refusal';
import { readObject, type NetworkAnswer } from '../transport/network-fetch';
import { challengeOf, newProofs, randomText, readProofs } from './proofs';
import { requestTokens } from './token-request';

/** https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps */
const configuration = z.object({
  ...keyFields,
  authorizationUrl: endpoint().default('https://github.com/login/oauth/authorize'),
  tokenUrl: endpoint().default('https://github.com/login/oauth/access_token'),
  profileUrl: endpoint().default('https://api.github.com/user'),
  applicationsUrl: endpoint().default('https://api.github.com/applications'),
});

type Configuration = z.output<typeof configuration>;

const personSchema = z.object({
  id: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  login: z.string().max(80),
  name: z.string().nullish().catch(null),
  bio: z.string().nullish().catch(null),
  avatar_url: z.string().nullish().catch(null),
  html_url: z.string().nullish().catch(null),
});

const addressesSchema = z.array(z.object({ email: z.string().max(254), primary: z.boolean(), verified: z.boolean() }));

async function begin({ configuration: { clientId, authorizationUrl }, redirectUrl, scopes, isReauthentication }: BeginInput<Configuration>) {
  const [handle, proofs] = [randomText(), newProofs()];
  const url = new URL(authorizationUrl);
  const parameters = {
    client_id: clientId,
    redirect_uri: redirectUrl,
    scope: scopes.join(' '),
    state: handle,
    code_challenge: challengeOf(proofs.codeVerifier),
    code_challenge_method: 'S256',
    ...(isReauthentication ? { prompt: 'select_account' } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, handle, secret: JSON.stringify(proofs) };
}

async function finish(input: FinishInput<Configuration>): Promise<Finished> {
  const { configuration: given, redirectUrl, fetch, answer } = input;
  if (!answer.code) throw new NetworkRefusal('provider-error', `GitHub came back with ${errorCodeOf(answer.error)}`);
  const { codeVerifier } = readProofs(input.secret);
  const tokens = await requestTokens({ ...given, url: given.tokenUrl, usesBasicAuthentication: false, code: answer.code, codeVerifier, redirectUrl, fetch });
  const { accessToken, refreshToken, expiresAt, scopes } = tokens;
  return { profile: await readProfile(input, accessToken), grant: { accessToken, tokenSecret: null, refreshToken, expiresAt, scopes } };
}

async function readProfile({ configuration: { profileUrl }, fetch }: FlowInput<Configuration>, accessToken: string): Promise<NetworkProfile> {
  const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
  const answer = await fetch(profileUrl, { headers });
  const person = personSchema.safeParse(readObject(answer, 'the profile'));
  if (answer.status !== 200 || !person.success) throw new NetworkRefusal('provider-error', `the profile can't be used (${answer.status})`);
  const { id, login, name, bio, avatar_url, html_url } = person.data;
  return {
    subject: String(id),
    displayName: name || login,
    username: login,
    headline: bio ?? null,
    email: primaryAddressOf(await fetch(`${profileUrl}/emails`, { headers })),
    pictureUrl: avatar_url ?? null,
    profileUrl: html_url ?? null,
  };
}

/** A person may have kept their addresses to themselves; that is no reason to refuse them. */
function primaryAddressOf({ status, text }: NetworkAnswer): NetworkProfile['email'] {
  if (status !== 200) return null;
  const parsed = addressesSchema.safeParse(parseJson(text));
  const primary = parsed.success ? parsed.data.find((address) => address.primary) : undefined;
  return primary ? { address: primary.email, isVerified: primary.verified } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function revoke({ configuration: { clientId, clientSecret, applicationsUrl }, fetch, grant }: FlowInput<Configuration> & { grant: NetworkGrant }): Promise<void> {
  await fetch(`${applicationsUrl}/${encodeURIComponent(clientId)}/grant`, {
    method: 'DELETE',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`, accept: 'application/vnd.github+json' },
    body: JSON.stringify({ access_token: grant.accessToken }),
  });
}

export const github = defineNetwork({
  code: 'github',
  name: 'GitHub',
  icon: 'M12 2a10 10 0 0 0-3.2 19.5c.5.1.7-.2.7-.5v-1.7c-2.8.6-3.4-1.3-3.4-1.3-.4-1.2-1.1-1.5-1.1-1.5-.9-.6.1-.6.1-.6 1 .1 1.5 1 1.5 1 .9 1.5 2.4 1.1 2.9.8.1-.6.4-1.1.6-1.3-2.2-.3-4.6-1.1-4.6-5 0-1.1.4-2 1-2.7-.1-.2-.4-1.3.1-2.6 0 0 .9-.3 2.8 1a9.6 9.6 0 0 1 5.1 0c1.9-1.3 2.8-1 2.8-1 .5 1.3.2 2.4.1 2.6.6.7 1 1.6 1 2.7 0 3.9-2.4 4.7-4.6 5 .4.3.7.9.7 1.9V21c0 .3.2.6.7.5A10 10 0 0 0 12 2Z',
  consoleUrl: 'https://github.com/settings/developers',
  configuration,
  scopes: ['read:user', 'user:email'],
  emailTrust: 'as-network-says',
  pictureHosts: ['avatars.githubusercontent.com'],
  usesPkce: true,
  usesNonce: false,
  flow: {
    readHandle: ({ state }) => state ?? null,
    isCancelled: ({ error }) => error === 'access_denied',
    isBegunAlone: true,
    begin,
    finish,
    revoke,
    async test({ configuration: { clientId, clientSecret, applicationsUrl }, fetch }) {
      const answer = await fetch(`${applicationsUrl}/${encodeURIComponent(clientId)}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
        body: JSON.stringify({ access_token: 'none' }),
      });
      // 404 and 422 mean: the keys are right, the token is none.
      if (answer.status === 401) throw new NetworkRefusal('misconfigured', 'GitHub does not accept the keys');
    },
  },
});
