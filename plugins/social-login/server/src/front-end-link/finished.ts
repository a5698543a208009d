import { z } from 'zod';
import type { Finished } from '../networks/define-network';

const text = z.string().nullable();

/** As it was written by ourselves a minute ago; only instants need reading. */
const finishedSchema = z.object({
  profile: z.object({
    subject: z.string(),
    displayName: text,
    username: text,
    headline: text,
    email: z.object({ address: z.string(), isVerified: z.boolean() }).nullable(),
    pictureUrl: text,
    profileUrl: text,
  }),
  grant: z.object({ accessToken: z.string(), tokenSecret: text, refreshToken: text, expiresAt: z.coerce.date().nullable(), scopes: z.array(z.string()) }),
});

export const readFinished = (json: string): Finished => finishedSchema.parse(JSON.parse(json));
