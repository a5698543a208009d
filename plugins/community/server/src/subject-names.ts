import type { Core } from '@strapi/strapi';
import type { RecordedAudit } from './audit';
import { findEditorNames } from './editors-store';
import { defineExtensionPoint, type Contribution } from './extension-points';

/** Knows the things of one kind by name, so that lists for editors say who and what instead of an id. */
export interface SubjectNames extends Contribution {
  /** As the audit trail calls it: `member`. */
  kind: string;
  /** Asked once for a whole page. What is gone has no name. */
  namesOf(input: { strapi: Core.Strapi; ids: readonly string[] }): Promise<Map<string, string>>;
}

export const subjectNames = defineExtensionPoint<SubjectNames>('community.subject-names');

export const editorNames: SubjectNames = {
  code: 'community.editors',
  kind: 'editor',
  namesOf: ({ strapi, ids }) => findEditorNames(strapi, ids),
};

interface Identified {
  kind: string;
  id: string | null;
}

/** `name` is null for who is gone, and absent where nobody knows the kind. */
export type Named<T extends Identified> = T & { name?: string | null };

async function namesByKind(strapi: Core.Strapi, things: readonly Identified[]): Promise<Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, string>>();
  for (const { code, kind, namesOf } of subjectNames.of(strapi).list()) {
    const ids = [...new Set(things.filter((thing) => thing.kind === kind && thing.id !== null).map(({ id }) => id as string))];
    if (ids.length === 0) continue;
    try {
      found.set(kind, new Map([...(found.get(kind) ?? []), ...(await namesOf({ strapi, ids }))]));
    } catch (error) {
      // The trail is worth reading without names.
      strapi.log.warn(`'${code}' gave no names: ${String(error)}`);
    }
  }
  return found;
}

/** Actors and subjects of the trail with the names they have now. */
export async function nameInTrail<T extends Pick<RecordedAudit, 'actor'> & { subject?: RecordedAudit['subject'] }>(strapi: Core.Strapi, entries: readonly T[]) {
  const names = await namesByKind(strapi, entries.flatMap(({ actor, subject }) => (subject ? [actor, subject] : [actor])));
  const named = <I extends Identified>(thing: I): Named<I> => {
    const known = names.get(thing.kind);
    return known && thing.id !== null ? { ...thing, name: known.get(thing.id) ?? null } : thing;
  };
  return entries.map((entry) => ({ ...entry, actor: named(entry.actor), ...(entry.subject && { subject: named(entry.subject) }) }));
}
