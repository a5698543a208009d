import { createHash, randomBytes } from 'node:crypto';

/** 192 random bits for a link; only its hash is kept. */
export const newToken = () => randomBytes(24).toString('base64url');

export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
