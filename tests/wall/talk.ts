import type { Core } from '@strapi/strapi';
import type { Person } from '../members/people';

export interface ShownPost {
  postId: string;
  title: string | null;
  text: string;
  html: string;
  commentsCount: number;
  acceptedComment: ShownComment | null;
  reactions: { kind: string; count: number; isMine: boolean }[];
  removed: { by: string; reason: string | null } | null;
  author: { handle: string } | null;
  can: Record<string, boolean>;
}

export interface ShownComment {
  commentId: string;
  parentId: string | null;
  text: string;
  author: { handle: string } | null;
  removed: { by: string } | null;
  isAccepted: boolean;
  isVerified: boolean;
  can: Record<string, boolean>;
}

export const wall = '/api/wall';

/** Publishes what a test needs; a status for members unless told otherwise. */
export async function say(person: Person, text: string, more: object = {}): Promise<ShownPost> {
  const { body } = await person.send('post', `${wall}/posts`, { text, ...more }).expect(201);
  return body.data as ShownPost;
}

export function ask(person: Person, title: string, more: object = {}): Promise<ShownPost> {
  return say(person, 'Wie weet dit?', { kind: 'question', title, ...more });
}

export async function reply(person: Person, postId: string, text: string, parentId?: string): Promise<ShownComment> {
  const { body } = await person.send('post', `${wall}/posts/${postId}/comments`, { text, ...(parentId && { parentId }) }).expect(201);
  return body.data as ShownComment;
}

export async function makeStaff(strapi: Core.Strapi, { memberId }: Person): Promise<void> {
  await strapi.db.connection('members_members').where({ document_id: memberId }).update({ is_staff: true });
}

type Reader = Pick<Person, 'get'>;

export async function textsIn(reader: Reader, path: string): Promise<string[]> {
  const { body } = await reader.get(path).expect(200);
  return (body.data as { text: string }[]).map(({ text }) => text);
}

export async function connect(one: Person, other: Person): Promise<void> {
  await one.send('put', `/${other.handle}/connection`).expect(200);
  await other.send('put', `/${one.handle}/connection`).expect(200);
}
