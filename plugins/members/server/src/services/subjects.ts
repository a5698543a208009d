import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { listSubjects, type Subject, type SubjectKind } from '../store/subjects';

const milliseconds = 30_000;

type Cached = { subjects: Subject[]; until: number };

/** Departments or themes, few and read with every page: kept for half a minute. */
export async function subjectsOf(strapi: Core.Strapi, kind: SubjectKind): Promise<Subject[]> {
  const key = `members.subjects-${kind}`;
  if (!strapi.has(key)) strapi.add(key, { subjects: [], until: 0 });
  const cached = strapi.get(key) as Cached;
  if (cached.until > Date.now()) return cached.subjects;
  cached.subjects = await listSubjects(knexOf(strapi), kind);
  cached.until = Date.now() + milliseconds;
  return cached.subjects;
}

export async function departmentNames(strapi: Core.Strapi, locale: string): Promise<Map<number, string>> {
  const departments = await subjectsOf(strapi, 'departments');
  return new Map(departments.map((department) => [department.row, nameOf(department, locale)]));
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
