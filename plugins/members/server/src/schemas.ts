import { z } from 'zod';

export const photoSchema = z.object({ small: z.string(), medium: z.string(), large: z.string() });

export const cardSchema = z.object({
  memberId: z.string(),
  handle: z.string(),
  displayName: z.string(),
  headline: z.string().nullable(),
  photo: photoSchema.nullable(),
  isStaff: z.boolean(),
  jobTitle: z.string().nullable(),
  department: z.string().nullable(),
});

export const subjectSchema = z.object({ slug: z.string(), name: z.string() });
export const audienceSchema = z.enum(['public', 'members', 'connections', 'me']);
export const visibilitySchema = z.enum(['public', 'members', 'hidden']);

const followSchema = z.enum(['none', 'requested', 'following']);

export const relationSchema = z.object({
  follow: followSchema,
  followedBy: followSchema,
  connection: z.enum(['none', 'requested-by-you', 'requested-by-them', 'connected']),
  isMuted: z.boolean(),
  isBlocked: z.boolean(),
});

export const profileSchema = cardSchema.extend({
  kind: z.enum(['person', 'organisation']),
  about: z.object({ text: z.string(), html: z.string() }).nullable(),
  location: z.string().nullable(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  languages: z.array(z.string()),
  themes: z.array(subjectSchema),
  joinedAt: z.string().nullable(),
  /** Absent for those the member does not show their relations to. */
  counts: z.object({ followers: z.number().int(), following: z.number().int(), connections: z.number().int() }).nullable(),
  /** Null for a visitor and on one's own profile. */
  relation: relationSchema.nullable(),
  can: z.object({
    edit: z.boolean(), follow: z.boolean(), connect: z.boolean(), block: z.boolean(), mute: z.boolean(), seeRelations: z.boolean(),
  }),
});

export const meSchema = profileSchema.extend({
  state: z.enum(['pending', 'active', 'leaving']),
  visibility: visibilitySchema,
  audiences: z.record(z.string(), audienceSchema),
  language: z.string(),
  isFollowApproved: z.boolean(),
  /** `j•••@example.org`: enough to recognise, the address itself stays inside. */
  emailHint: z.string().nullable(),
  isEmailVerified: z.boolean(),
  photoOrigin: z.enum(['own', 'network']).nullable(),
  handleMayChangeAt: z.string().nullable(),
  welcome: z.object({ isFinished: z.boolean(), isGuidelinesAccepted: z.boolean(), guidelinesVersion: z.number().int().nullable() }),
  leaving: z.object({ at: z.string(), mode: z.enum(['keep-without-name', 'delete']) }).nullable(),
});

export const handleParams = z.object({ handle: z.string().min(1).max(40) });
