import { members, type MemberReference } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { maySee, type Eyes } from '../access';
import type { Post } from '../store/posts';
import { mentionedHandles, renderMarkdown } from '../texts/markdown';

export interface Written {
  html: string;
  mentioned: MemberReference[];
}

/** Turns a text into HTML and finds out whom it calls. Blocked members (either way) and oneself stay plain words. */
export async function write(strapi: Core.Strapi, { viewer, circle }: Eyes, text: string): Promise<Written> {
  const handles = mentionedHandles(text);
  const known = handles.length === 0 ? new Map<string, MemberReference>() : await members(strapi).findByHandles(handles);
  const reachable = [...known].filter(([, { memberRow }]) => !circle.blocked.has(memberRow));
  const mentioned = new Map(reachable.filter(([, { memberRow }]) => memberRow !== viewer?.memberRow).map(([, member]) => [member.memberRow, member]));
  return { html: renderMarkdown(text, new Set(reachable.map(([handle]) => handle))), mentioned: [...mentioned.values()] };
}

/** Only those who may see what they are called to. */
export async function whoMaySee(strapi: Core.Strapi, mentioned: readonly MemberReference[], post: Pick<Post, 'authorRow' | 'audience'>): Promise<MemberReference[]> {
  const seen = await Promise.all(
    mentioned.map(async (member) => {
      const eyes: Eyes = { viewer: null, memberRow: member.memberRow, circle: await members(strapi).circleOf(member.memberRow) };
      return maySee(post, eyes) ? member : null;
    }),
  );
  return seen.filter((member) => member !== null);
}

