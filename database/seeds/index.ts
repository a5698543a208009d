import type { Core } from '@strapi/strapi';
import { seedArticles } from './articles';
import { seedEditor, type Editor } from './editor';
import { seedGuidelines } from './guidelines';
import { seedPeople } from './people';
import { seedRelations } from './relations';
import { findHandles, isSeeded, markSeeded } from './store';
import { seedSubjects } from './subjects';
import { seedWall } from './wall';

/** Fills an empty database with the community of Molenwiek. A database that has it is left as it is. */
export async function seedDemo(strapi: Core.Strapi, { editor }: { editor: Editor }): Promise<void> {
  if (await isSeeded(strapi)) return;
  await seedEditor(strapi, editor);
  await seedSubjects(strapi);
  await seedGuidelines(strapi);
  const memberIds = await seedPeople(strapi);
  await seedRelations(strapi, memberIds, await findHandles(strapi));
  await seedWall(strapi);
  await seedArticles(strapi);
  await markSeeded(strapi);
}
