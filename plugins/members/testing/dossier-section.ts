import type { Core } from '@strapi/strapi';
import type { DossierSection } from '../server/src/extend';

export interface DossierSectionTrial {
  strapi: Core.Strapi;
  section: DossierSection;
  /** A member of whom the plugin knows something. */
  memberId: string;
}

const isCell = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number';

/** What every contribution to `members.dossier-sections` must do. @throws with a sentence that says what is wrong. */
export async function testDossierSection({ strapi, section, memberId }: DossierSectionTrial): Promise<void> {
  const { code, title } = section;
  if (!title.en.trim() || !title.nl.trim()) throw new Error(`${code}: its title must be there in English and Dutch`);
  const { columns, rows } = await section.describe({ strapi, memberId });
  if (new Set(columns).size !== columns.length || columns.length === 0) throw new Error(`${code}: each column needs a name of its own`);
  if (rows.length === 0) throw new Error(`${code}: describe() gives nothing for a member of whom something is known`);
  if (rows.some((row) => row.length !== columns.length)) throw new Error(`${code}: every row must have a cell for each column`);
  if (!rows.flat().every(isCell)) throw new Error(`${code}: cells are texts, numbers or null`);
  if ((await section.describe({ strapi, memberId: 'nobody' })).rows.length > 0) throw new Error(`${code}: describe() tells of a member who does not exist`);
}
