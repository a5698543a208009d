/** The door of the wall: what other plugins may use. */
import { defineExtensionPoint, type Contribution, type RoutesById } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { WallEvents } from './events';
import type { routes } from './routes';

declare module '@kring/community/extend' {
  interface DomainEvents extends WallEvents {}
  interface ApiRoutes extends RoutesById<typeof routes> {}
}

/** Who may see a post. */
export type PostAudience = 'public' | 'members' | 'connections';

/** What a post is: its form, its rules and what can be done with it. */
export interface PostKind<F extends z.ZodObject = z.ZodObject> extends Contribution {
  /** In the API and in addresses: `question`. Unique among kinds; at most 24 letters and hyphens. */
  kind: string;
  label: { en: string; nl: string };
  /** What it is for, in one sentence under its name. */
  hint: { en: string; nl: string };
  title: 'required' | 'optional' | 'none';
  /** Whether the author may accept one comment as the answer. */
  hasAnswers: boolean;
  /** What a post of this kind holds besides title and text: `facts` in the API, checked and kept as it comes out. */
  facts?: F;
  /** A reason not to publish it, told to the author, or null. Runs before the transaction. */
  refuse?(input: { strapi: Core.Strapi; memberId: string; facts: z.output<F> }): Promise<string | null>;
}

export const postKinds = defineExtensionPoint<PostKind>('wall.post-kinds');

export function definePostKind<F extends z.ZodObject>(kind: PostKind<F>): PostKind {
  return kind as unknown as PostKind;
}
