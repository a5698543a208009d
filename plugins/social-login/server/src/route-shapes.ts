import { z } from 'zod';

export const networkParams = z.strictObject({ network: z.string().regex(/^[a-z0-9-]{1,40}$/).describe('Code of the network: `facebook`, `linkedin`, `x`, …') });

export const returnTo = z.string().max(2048).describe('A path of the site, or an address of a listed front end. Anything else is replaced by the start page.');

export const challenge = {
  codeChallenge: z.string().regex(/^[A-Za-z0-9_-]{43}$/).optional().describe('For own front ends: S256 of the verifier they keep.'),
  codeChallengeMethod: z.literal('S256').optional(),
};

export const identity = z.object({
  id: z.string(),
  network: z.string(),
  networkName: z.string(),
  displayName: z.string().nullable(),
  username: z.string().nullable(),
  profileUrl: z.string().nullable(),
  linkedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  isRevoked: z.boolean().describe('The network told us that access was taken away there.'),
  can: z.object({ unlink: z.boolean() }),
});
