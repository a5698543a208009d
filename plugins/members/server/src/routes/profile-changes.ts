import { z } from 'zod';
import { audienceSchema, visibilitySchema } from '../schemas';
import { nameLine, optionalLine, optionalText, webAddress } from './inputs';

const audiences = z.strictObject({
  about: audienceSchema.optional(), location: audienceSchema.optional(), links: audienceSchema.optional(), languages: audienceSchema.optional(),
  themes: audienceSchema.optional(), joinedAt: audienceSchema.optional(), relations: audienceSchema.optional(),
});

export const profileChanges = z.strictObject({
  displayName: nameLine(80).optional(),
  headline: optionalLine(160).optional(),
  about: optionalText(5_000).optional(),
  location: optionalLine(80).optional(),
  links: z.array(z.strictObject({ label: nameLine(40), url: webAddress })).max(6, 'Use at most 6 links.').optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'Use a language code such as nl or en.')).max(12).optional(),
  themes: z.array(z.string().max(60)).max(30).optional(),
  audiences: audiences.optional(),
  visibility: visibilitySchema.optional(),
  language: z.enum(['nl', 'en']).optional(),
  isFollowApproved: z.boolean().optional(),
});
