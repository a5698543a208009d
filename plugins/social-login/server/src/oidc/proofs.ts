import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { NetworkRefusal } from '../networks/refusal';

export const randomText = () => randomBytes(32).toString('base64url');

export const challengeOf = (codeVerifier: string) => createHash('sha256').update(codeVerifier).digest('base64url');

const proofsSchema = z.object({ nonce: z.string(), codeVerifier: z.string() });

/** What only this sign-in knows: kept sealed while the person is at the network. */
export type Proofs = z.infer<typeof proofsSchema>;

export const newProofs = (): Proofs => ({ nonce: randomText(), codeVerifier: randomText() });

export function readProofs(secret: string | null): Proofs {
  if (secret === null) throw new NetworkRefusal('provider-error', 'the sign-in has lost its proofs');
  return proofsSchema.parse(JSON.parse(secret));
}
