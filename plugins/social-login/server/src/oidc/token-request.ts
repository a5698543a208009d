import { errorCodeOf, NetworkRefusal } from '../networks/refusal';
import { readObject, type NetworkFetch } from '../transport/network-fetch';

export interface TokenRequest {
  url: string;
  clientId: string;
  clientSecret: string;
  usesBasicAuthentication: boolean;
  code: string;
  codeVerifier: string;
  redirectUrl: string;
  fetch: NetworkFetch;
}

export interface TokenAnswer {
  accessToken: string;
  refreshToken: string | null;
  idToken: unknown;
  expiresAt: Date | null;
  scopes: readonly string[];
}

const mostCharacters = 4_096;

/** Exchanges a code for tokens (RFC 6749 §4.1.3). @throws NetworkRefusal */
export async function requestTokens(request: TokenRequest): Promise<TokenAnswer> {
  const answer = await request.fetch(request.url, { method: 'POST', headers: headersOf(request), body: bodyOf(request) });
  const tokens = readObject(answer, 'the token answer');
  if (answer.status !== 200 || tokens.error !== undefined) throw refusalOf(answer.status, tokens.error);
  const accessToken = tokens.access_token;
  if (typeof accessToken !== 'string' || accessToken === '' || accessToken.length > mostCharacters) {
    throw new NetworkRefusal('provider-error', 'the token answer holds no usable access token');
  }
  return {
    accessToken,
    refreshToken: typeof tokens.refresh_token === 'string' ? tokens.refresh_token : null,
    idToken: tokens.id_token,
    expiresAt: typeof tokens.expires_in === 'number' && tokens.expires_in > 0 ? new Date(Date.now() + tokens.expires_in * 1000) : null,
    scopes: typeof tokens.scope === 'string' ? tokens.scope.split(/[\s,]+/).filter(Boolean) : [],
  };
}

function headersOf({ clientId, clientSecret, usesBasicAuthentication }: TokenRequest): Record<string, string> {
  const credentials = [clientId, clientSecret].map(encodeURIComponent).join(':');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    ...(usesBasicAuthentication ? { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` } : {}),
  };
}

function bodyOf({ clientId, clientSecret, usesBasicAuthentication, code, codeVerifier, redirectUrl }: TokenRequest): string {
  return new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUrl,
    code_verifier: codeVerifier,
    ...(usesBasicAuthentication ? {} : { client_id: clientId, client_secret: clientSecret }),
  }).toString();
}

function refusalOf(status: number, error: unknown): NetworkRefusal {
  const code = errorCodeOf(error);
  const isOurKey = ['invalid_client', 'unauthorized_client', 'incorrect_client_credentials'].includes(code);
  return new NetworkRefusal(isOurKey ? 'misconfigured' : 'provider-error', `the code was not exchanged: ${status} ${code}`);
}
