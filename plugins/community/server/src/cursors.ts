import { z } from 'zod';
import { InvalidInputError } from './errors';

/** Spread into the query of a list route: `limit` 1–100, 20 by default, and the opaque `after`. */
export const listQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after: z.string().max(512).optional(),
};

/** `meta` of a list: `nextCursor` is absent at the end. */
export const listMeta = z.object({ nextCursor: z.string().optional() });

/** The keyset of the last row, as the client gets it. */
export function encodeCursor(keyset: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keyset)).toString('base64url');
}

/** @throws InvalidInputError for anything we did not make. */
export function decodeCursor<K extends z.ZodType>(cursor: string | undefined, keyset: K): z.output<K> | null {
  if (cursor === undefined) return null;
  try {
    const told = Buffer.from(cursor, 'base64url');
    // Node skips letters that are not of the alphabet; ours has one spelling for each cursor.
    if (told.toString('base64url') !== cursor) throw new Error('not canonical');
    return keyset.parse(JSON.parse(told.toString('utf8')));
  } catch {
    throw new InvalidInputError([{ path: 'query.after', message: 'This cursor is not one of ours.' }]);
  }
}

/** Cuts a page out of `limit + 1` rows. */
export function pageOf<T>(rows: readonly T[], limit: number, keysetOf: (row: T) => readonly (string | number)[]) {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, meta: rows.length > limit && last !== undefined ? { nextCursor: encodeCursor(keysetOf(last)) } : {} };
}
