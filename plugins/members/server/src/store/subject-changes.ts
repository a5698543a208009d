import type { Core } from '@strapi/strapi';
import type { SubjectKind } from './subjects';

const kinds: Record<string, SubjectKind> = { 'plugin::members.department': 'departments', 'plugin::members.theme': 'themes' };

interface SubjectEvent {
  model: { uid: string };
  result?: { id?: number };
}

/** Departments and themes are edited in Strapi's content manager; this is how we hear of it. */
export function onSubjectChange(strapi: Core.Strapi, tell: (kind: SubjectKind, row: number) => Promise<void>): void {
  const hear = async ({ model, result }: SubjectEvent) => {
    if (result?.id !== undefined) await tell(kinds[model.uid], result.id);
  };
  strapi.db.lifecycles.subscribe({ models: Object.keys(kinds), afterUpdate: (event) => hear(event as SubjectEvent), afterDelete: (event) => hear(event as SubjectEvent) });
}
