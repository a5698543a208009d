/** RFC 7636: the verifier stays with who began, the challenge travels. */
export interface Proof {
  codeVerifier: string;
  codeChallenge: string;
}

export interface StartOptions {
  /** Code of the network: `linkedin`. */
  network: string;
  /** Where to come back to: an address of a front end the house lists. The one-time code is added as `code`. */
  returnTo: string;
  /** From `createProof()`; without it there is a cookie instead of tokens. */
  codeChallenge?: string;
}

/** A new proof for one sign-in. Keep the verifier (in `sessionStorage`, say) until the browser is back. */
export async function createProof(): Promise<Proof> {
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { codeVerifier, codeChallenge: base64url(new Uint8Array(digest)) };
}

export function startUrl(baseUrl: string, { network, returnTo, codeChallenge }: StartOptions): string {
  const url = new URL(`/api/social-login/${encodeURIComponent(network)}/start`, baseUrl);
  url.searchParams.set('returnTo', returnTo);
  if (codeChallenge !== undefined) {
    url.searchParams.set('codeChallenge', codeChallenge);
    url.searchParams.set('codeChallengeMethod', 'S256');
  }
  return url.href;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
