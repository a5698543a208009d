import { createHash, createHmac, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Record<string, unknown>;

interface Key {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

const newKey = (kid: string = randomBytes(6).toString('hex')): Key => ({ kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
export const nowInSeconds = () => Math.floor(Date.now() / 1000);

/** An issuer that lies on demand: OpenID Connect over real sockets, ID tokens made by hand. */
export class TestIssuer {
  readonly clientId = 'kring-at-the-issuer';
  readonly clientSecret = 'a secret: of/the issuer';
  key = newKey('first');
  /** Who is signed in at the issuer. */
  person: Claims = { sub: 'abc-123', name: 'Iris Verhoeven', email: 'iris@example.org', email_verified: true };
  /** Makes the ID token of the token answer; a correct one by default. */
  makeIdToken: (claims: Claims) => unknown = (claims) => this.sign(claims);
  named: string | null = null;
  namesItselfInAnswer = false;
  areKeysDown = false;
  readonly calls: string[] = [];
  url = '';
  readonly #codes = new Map<string, { nonce: string; challenge: string; redirectUrl: string }>();
  #server: Server | null = null;

  async listen(): Promise<this> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  /** Claims of a token made now for the product. */
  claims(more: Claims = {}): Claims {
    return { iss: this.url, aud: this.clientId, iat: nowInSeconds(), exp: nowInSeconds() + 300, ...this.person, ...more };
  }

  sign(claims: Claims, { key = this.key, header = {} }: { key?: Key; header?: Claims } = {}): string {
    const text = `${encode({ alg: 'RS256', typ: 'JWT', kid: key.kid, ...header })}.${encode(claims)}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key.privateKey, 'base64url')}`;
  }

  unsigned(claims: Claims): string {
    return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`;
  }

  /** HS256 under the public key, which everybody has. */
  confused(claims: Claims): string {
    const text = `${encode({ alg: 'HS256', typ: 'JWT', kid: this.key.kid })}.${encode(claims)}`;
    const secret = this.key.publicKey.export({ type: 'spki', format: 'pem' });
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  }

  rotate(): void {
    this.key = newKey();
  }

  strangerKey = newKey;

  /** The person agrees; answers where the browser goes back to. */
  agree(authorizationUrl: string, more: Record<string, string> = {}): string {
    const asked = new URL(authorizationUrl).searchParams;
    const code = randomBytes(16).toString('hex');
    this.#codes.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '', redirectUrl: asked.get('redirect_uri') ?? '' });
    const back = new URL(asked.get('redirect_uri') ?? '');
    const iss: Record<string, string> = this.namesItselfInAnswer ? { iss: this.url } : {};
    for (const [name, value] of Object.entries({ code, state: asked.get('state') ?? '', ...iss, ...more })) back.searchParams.set(name, value);
    return back.href;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.url);
    this.calls.push(pathname);
    const send = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration') return void send(200, this.#discovery());
    if (pathname === '/jwks') return void (this.areKeysDown ? send(503, {}) : send(200, { keys: [{ ...this.key.publicKey.export({ format: 'jwk' }), kid: this.key.kid, alg: 'RS256', use: 'sig' }] }));
    if (pathname === '/userinfo') return void send(200, this.person);
    if (pathname !== '/token') return void send(404, {});
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const [status, answer] = this.#tokens(request.headers.authorization ?? '', new URLSearchParams(body));
    send(status, answer);
  }

  #discovery(): Claims {
    const at = (path: string) => `${this.url}${path}`;
    return {
      issuer: this.named ?? this.url, authorization_endpoint: at('/authorize'), token_endpoint: at('/token'), jwks_uri: at('/jwks'), userinfo_endpoint: at('/userinfo'),
      authorization_response_iss_parameter_supported: this.namesItselfInAnswer,
    };
  }

  #tokens(authorization: string, form: URLSearchParams): [number, Claims] {
    const credentials = `Basic ${Buffer.from([this.clientId, this.clientSecret].map(encodeURIComponent).join(':')).toString('base64')}`;
    if (authorization !== credentials) return [401, { error: 'invalid_client' }];
    const grant = this.#codes.get(form.get('code') ?? '');
    this.#codes.delete(form.get('code') ?? '');
    const challenge = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url');
    if (!grant || grant.redirectUrl !== form.get('redirect_uri') || grant.challenge !== challenge) return [400, { error: 'invalid_grant' }];
    const nonce = grant.nonce ? { nonce: grant.nonce } : {};
    return [200, { access_token: 'at-the-issuer', token_type: 'Bearer', expires_in: 300, id_token: this.makeIdToken(this.claims(nonce)) }];
  }
}

/** Every way an ID token can be wrong; the claims it gets are right. */
export function brokenTokens(issuer: TestIssuer): Record<string, (claims: Claims) => unknown> {
  return {
    'has alg none': (claims) => issuer.unsigned(claims),
    'is HS256 under the public key': (claims) => issuer.confused(claims),
    'is for another audience': (claims) => issuer.sign({ ...claims, aud: 'another-app' }),
    'is for several audiences and another party': (claims) => issuer.sign({ ...claims, aud: ['another-app', issuer.clientId], azp: 'another-app' }),
    'is of another issuer': (claims) => issuer.sign({ ...claims, iss: 'https://elsewhere.example' }),
    'has expired': (claims) => issuer.sign({ ...claims, iat: nowInSeconds() - 7200, exp: nowInSeconds() - 3600 }),
    'never expires': ({ exp: _exp, ...claims }) => issuer.sign(claims),
    'is not valid yet': (claims) => issuer.sign({ ...claims, nbf: nowInSeconds() + 3600 }),
    'names an unknown key': (claims) => issuer.sign(claims, { key: issuer.strangerKey() }),
    'is forged under a known key id': (claims) => issuer.sign(claims, { key: issuer.strangerKey(issuer.key.kid) }),
    'brings its own key (jwk)': (claims) => {
      const key = issuer.strangerKey(issuer.key.kid);
      return issuer.sign(claims, { key, header: { jwk: key.publicKey.export({ format: 'jwk' }) } });
    },
    'points at its own keys (jku)': (claims) => issuer.sign(claims, { header: { jku: `${issuer.url}/jwks` } }),
    'has its subject swapped': (claims) => {
      const [header, , signature] = issuer.sign(claims).split('.');
      return `${header}.${encode({ ...claims, sub: 'somebody-else' })}.${signature}`;
    },
    'has no subject': ({ sub: _sub, ...claims }) => issuer.sign(claims),
    'has a number for a subject': (claims) => issuer.sign({ ...claims, sub: 12_345 }),
    'has a blank in its subject': (claims) => issuer.sign({ ...claims, sub: 'abc 123' }),
    'has another nonce': (claims) => issuer.sign({ ...claims, nonce: 'another' }),
    'is no token': () => 'this.is.nothing',
    'is missing': () => undefined,
    'is an object': () => ({}),
  };
}
