import { knexOf, newId, toColumn, toDate, type Runner } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export type NoteKind = 'message' | 'exported' | 'approved';

export interface Note {
  noteId: string;
  kind: NoteKind;
  /** The words of a message; other kinds are said in the reader's language. */
  text: string | null;
  createdAt: Date;
}

const table = 'members_notes';
const mostShown = 20;

export async function insertNote(strapi: Core.Strapi, trx: Runner, memberRow: number, kind: NoteKind, text: string | null = null): Promise<void> {
  await trx(table).insert({ note_id: newId(), member_row: memberRow, kind, text, created_at: toColumn(strapi, new Date()) });
}

/** Newest first. */
export async function listNotes(runner: Runner, memberRow: number): Promise<Note[]> {
  const found = await runner(table).where({ member_row: memberRow }).orderBy('id', 'desc').limit(mostShown);
  return found.map((record) => ({ noteId: record.note_id, kind: record.kind, text: record.text, createdAt: toDate(record.created_at) }));
}

/** @returns false when the member has no such note. */
export async function deleteNote(runner: Runner, memberRow: number, noteId: string): Promise<boolean> {
  return (await runner(table).where({ member_row: memberRow, note_id: noteId }).delete()) > 0;
}

export async function deleteNotesOf(trx: Runner, memberRow: number): Promise<void> {
  await trx(table).where({ member_row: memberRow }).delete();
}

/** A word about an export is of no use once the file is gone; others stay until they are put away, at most this long. */
export async function deleteOldNotes(strapi: Core.Strapi, { notes, exports }: { notes: Date; exports: Date }): Promise<void> {
  const knex = knexOf(strapi);
  await knex(table).where('created_at', '<', toColumn(strapi, notes)).delete();
  await knex(table).where({ kind: 'exported' }).where('created_at', '<', toColumn(strapi, exports)).delete();
}
