import { registerPermissions } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { permissions } from './permissions';
import { startWritingSeen, writeSeen } from './services/last-seen';
import { followSubjects } from './services/subject-changes';
import { closeSideDoors } from './services/side-doors';

let stopWriting: (() => void) | undefined;

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, 'members', permissions);
  await closeSideDoors(strapi);
  followSubjects(strapi);
  stopWriting = startWritingSeen(strapi);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  stopWriting?.();
  await writeSeen(strapi);
}
