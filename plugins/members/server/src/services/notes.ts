import { knexOf, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { NoteNotFoundError } from '../errors';
import { deleteNote, listNotes, type Note } from '../store/notes';

const present = ({ noteId, kind, text, createdAt }: Note) => ({ id: noteId, kind, text, createdAt: createdAt.toISOString() });

export async function listOwnNotes(strapi: Core.Strapi, viewer: Viewer) {
  return (await listNotes(knexOf(strapi), viewer.memberRow)).map(present);
}

/** @throws NoteNotFoundError also for a note of somebody else. */
export async function putNoteAway(strapi: Core.Strapi, viewer: Viewer, noteId: string): Promise<void> {
  if (!(await deleteNote(knexOf(strapi), viewer.memberRow, noteId))) throw new NoteNotFoundError();
}
