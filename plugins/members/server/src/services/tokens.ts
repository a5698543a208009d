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
