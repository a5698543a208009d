import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type Checked = { isValid: true; userId: string; sessionId: string } | { isValid: false };
type CheckedAccess = { isValid: true; payload: { userId: string; sessionId: string } } | { isValid: false; payload: null };

/** The part of Strapi's session manager we use, for the users of users-permissions. */
export interface Tokens {
  generateRefreshToken(userId: string, deviceId: string, options: { type: 'refresh' }): Promise<{ token: string; sessionId: string; absoluteExpiresAt: string }>;
  generateAccessToken(refreshToken: string): Promise<{ token: string } | { error: string }>;
  rotateRefreshToken(refreshToken: string): Promise<{ token: string; sessionId: string } | { error: string }>;
  validateRefreshToken(token: string): Promise<Checked>;
  validateAccessToken(token: string): CheckedAccess;
}

export function tokensOf(strapi: Core.Strapi): Tokens {
  return strapi.sessionManager('users-permissions') as unknown as Tokens;
}

const day = 24 * 60 * 60;

/** Seconds, as users-permissions is configured; its own defaults otherwise. */
export function lifespansOf(strapi: Core.Strapi): { access: number; idle: number } {
  const { accessTokenLifespan, idleRefreshTokenLifespan } = (strapi.config.get('plugin::users-permissions.sessions') ?? {}) as {
    accessTokenLifespan?: number;
    idleRefreshTokenLifespan?: number;
  };
  return { access: accessTokenLifespan ?? 600, idle: idleRefreshTokenLifespan ?? 14 * day };
}

interface NewToken {
  token: string;
  tokenId: string;
  expiresAt: Date;
  /** When the sign-in ends, however often its token is exchanged. */
  endsAt: Date;
}

interface SigningConfiguration {
  jwtSecret?: string;
  jwt?: Record<string, unknown>;
  sessions?: { maxRefreshTokenLifespan?: number };
}

/** A refresh token letter for letter as Strapi's session manager signs it; null where its configuration is not the usual one. */
export function signToken(strapi: Core.Strapi, userId: number, at: Date): NewToken | null {
  const { jwtSecret, jwt = {}, sessions } = (strapi.config.get('plugin::users-permissions') ?? {}) as SigningConfiguration;
  if (!jwtSecret || Object.keys(jwt).some((option) => option !== 'expiresIn')) return null;
  const expiresAt = new Date(at.getTime() + lifespansOf(strapi).idle * 1000);
  const endsAt = new Date(at.getTime() + (sessions?.maxRefreshTokenLifespan ?? 30 * day) * 1000);
  const tokenId = randomBytes(16).toString('hex');
  const claims = { userId: String(userId), sessionId: tokenId, type: 'refresh', exp: Math.floor(expiresAt.getTime() / 1000) };
  return { token: sign(jwtSecret, claims), tokenId, expiresAt, endsAt };
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const header = encoded({ alg: 'HS256', typ: 'JWT' });
const keys = new Map<string, KeyObject>();

function sign(secret: string, claims: object): string {
  const key = keys.get(secret) ?? createSecretKey(Buffer.from(secret));
  keys.set(secret, key);
  const signed = `${header}.${encoded(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
