import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { listSubjects, type Subject, type SubjectKind } from '../store/subjects';

const milliseconds = 30_000;

interface Cached {
  subjects: Subject[];
  /** Names of all by row, by locale. */
  names: Map<string, ReadonlyMap<number, string>>;
  until: number;
}

/** Departments or themes, few and read with every page: kept for half a minute. */
export async function subjectsOf(strapi: Core.Strapi, kind: SubjectKind): Promise<readonly Subject[]> {
  return (await cachedOf(strapi, kind)).subjects;
}

async function cachedOf(strapi: Core.Strapi, kind: SubjectKind): Promise<Cached> {
  const key = `members.subjects-${kind}`;
  if (!strapi.has(key)) strapi.add(key, { subjects: [], names: new Map(), until: 0 } satisfies Cached);
  const cached = strapi.get(key) as Cached;
  if (cached.until <= Date.now()) Object.assign(cached, { subjects: await listSubjects(knexOf(strapi), kind), names: new Map(), until: Date.now() + milliseconds });
  return cached;
}

export async function departmentNames(strapi: Core.Strapi, locale: string): Promise<ReadonlyMap<number, string>> {
  const { subjects, names } = await cachedOf(strapi, 'departments');
  let known = names.get(locale);
  if (!known) names.set(locale, (known = new Map(subjects.map((department) => [department.row, nameOf(department, locale)]))));
  return known;
}

export function nameOf({ nameNl, nameEn }: Subject, locale: string): string {
  return locale === 'nl' ? nameNl : nameEn;
}

/** After editors changed them in this process. */
export function forgetSubjects(strapi: Core.Strapi): void {
  for (const kind of ['departments', 'themes'] as const) {
    const key = `members.subjects-${kind}`;
    if (strapi.has(key)) (strapi.get(key) as Cached).until = 0;
  }
}
