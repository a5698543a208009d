import { randomBytes } from 'node:crypto';
import type { Network } from './options';

/** An authorization code, or in OAuth 1.0a a request token, on its way to becoming an access token. */
interface Code {
  value: string;
  network: Network;
  clientId: string;
  redirectUri: string;
  person: string;
  scopes: string[];
  expiresAt: number;
  isUsed: boolean;
}

export interface AccessToken {
  value: string;
  /** OAuth 1.0a only. */
  secret?: string;
  network: Network;
  clientId: string;
  /** Absent for an app token. */
  person?: string;
  scopes: string[];
  issuedAt: number;
  expiresAt: number;
  isRevoked: boolean;
}

export interface RequestToken {
  value: string;
  secret: string;
  clientId: string;
  callback: string;
  expiresAt: number;
  person?: string;
  verifier?: string;
  isUsed: boolean;
}

type GrantStatus = 'granted' | 'declined';

/** What a person allowed an app: permission → status. */
type Grant = Map<string, GrantStatus>;

export interface Authority {
  issueCode(code: Omit<Code, 'value' | 'isUsed' | 'expiresAt'> & { livesFor: number }): Code;
  code(network: Network, value: string | null): Code | undefined;
  issueToken(token: Pick<AccessToken, 'network' | 'clientId' | 'scopes'> & { value: string; livesFor: number; person?: string; secret?: string }): AccessToken;
  token(network: Network, value: string | null | undefined): AccessToken | undefined;
  issueRequestToken(clientId: string, callback: string): RequestToken;
  requestToken(value: string | null | undefined): RequestToken | undefined;
  grant(network: Network, clientId: string, person: string): Grant | undefined;
  remember(network: Network, clientId: string, person: string, permissions: Record<string, GrantStatus>): void;
  /** Ends the grant and every token under it, as "remove app" does. */
  revoke(network: Network, clientId: string, person: string): void;
  /** True once per (client, token, nonce) within ten minutes. */
  isFreshNonce(key: string): boolean;
  reset(): void;
}

export const secondsOf = { minute: 60, hour: 3600, day: 86_400 } as const;

export function opaque(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

export function createAuthority(now: () => number): Authority {
  const codes = new Map<string, Code>();
  const tokens = new Map<string, AccessToken>();
  const requestTokens = new Map<string, RequestToken>();
  const grants = new Map<string, Grant>();
  const nonces = new Map<string, number>();
  const grantKey = (...parts: string[]): string => parts.join('\n');

  return {
    issueCode: ({ livesFor, ...rest }) => {
      const code: Code = { ...rest, value: opaque(90), isUsed: false, expiresAt: now() + livesFor * 1000 };
      codes.set(code.value, code);
      return code;
    },
    code: (network, value) => { const code = codes.get(value ?? ''); return code?.network === network ? code : undefined; },
    issueToken: ({ livesFor, ...rest }) => {
      const token: AccessToken = { ...rest, issuedAt: now(), expiresAt: now() + livesFor * 1000, isRevoked: false };
      tokens.set(token.value, token);
      return token;
    },
    token: (network, value) => { const token = tokens.get(value ?? ''); return token?.network === network ? token : undefined; },
    issueRequestToken: (clientId, callback) => {
      const token: RequestToken = { value: opaque(20), secret: opaque(24), clientId, callback, expiresAt: now() + 10 * 60_000, isUsed: false };
      requestTokens.set(token.value, token);
      return token;
    },
    requestToken: (value) => requestTokens.get(value ?? ''),
    grant: (network, clientId, person) => grants.get(grantKey(network, clientId, person)),
    remember: (network, clientId, person, permissions) => {
      const key = grantKey(network, clientId, person);
      const grant = grants.get(key) ?? new Map<string, GrantStatus>();
      for (const [permission, status] of Object.entries(permissions)) grant.set(permission, status);
      grants.set(key, grant);
    },
    revoke: (network, clientId, person) => {
      grants.delete(grantKey(network, clientId, person));
      for (const token of tokens.values()) {
        if (token.network === network && token.clientId === clientId && token.person === person) token.isRevoked = true;
      }
    },
    isFreshNonce: (key) => {
      for (const [seen, at] of nonces) { if (at > now() - 10 * 60_000) break; nonces.delete(seen); }
      if (nonces.has(key)) return false;
      nonces.set(key, now());
      return true;
    },
    reset: () => { for (const kept of [codes, tokens, requestTokens, grants, nonces]) kept.clear(); },
  };
}
