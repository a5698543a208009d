import type { Runner } from '@kring/community/extend';

export type SubjectKind = 'departments' | 'themes';

export interface Subject {
  row: number;
  slug: string;
  nameNl: string;
  nameEn: string;
}

export async function listSubjects(runner: Runner, kind: SubjectKind): Promise<Subject[]> {
  const found = await runner(`members_${kind}`).select('id', 'slug', 'name_nl', 'name_en').orderBy([{ column: 'position' }, { column: 'id' }]).limit(500);
  return found.map((record) => ({ row: record.id, slug: record.slug, nameNl: record.name_nl, nameEn: record.name_en }));
}

export async function findThemeRows(runner: Runner, memberRow: number): Promise<number[]> {
  const found = await runner('members_member_themes').where({ member_row: memberRow }).select('theme_row');
  return found.map((record) => record.theme_row as number);
}

export async function replaceThemes(runner: Runner, memberRow: number, themeRows: readonly number[]): Promise<void> {
  await runner('members_member_themes').where({ member_row: memberRow }).delete();
  if (themeRows.length === 0) return;
  await runner('members_member_themes').insert(themeRows.map((theme) => ({ member_row: memberRow, theme_row: theme })));
}

/** Rows of the members a department or theme stands with. A department that is gone is on nobody's row: all staff, then. */
export async function listRowsAbout(runner: Runner, kind: SubjectKind, row: number, { after, limit }: { after: number; limit: number }): Promise<number[]> {
  const query = kind === 'themes' ? runner('members_member_themes').where({ theme_row: row }).select('member_row as member') : runner('members_members').where({ is_staff: true }).select('id as member');
  const column = kind === 'themes' ? 'member_row' : 'id';
  const found = await query.where(column, '>', after).orderBy(column).limit(limit);
  return found.map(({ member }) => member as number);
}

/** Nobody keeps a theme that is gone. */
export async function dropThemeOf(runner: Runner, themeRow: number): Promise<void> {
  if (await runner('members_themes').where({ id: themeRow }).first('id')) return;
  await runner('members_member_themes').where({ theme_row: themeRow }).delete();
}
