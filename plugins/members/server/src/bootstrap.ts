import type { Core } from '@strapi/strapi';
import { closePreparedReads } from './store/prepared';
import { startWritingSeen, writeSeen } from './services/last-seen';

let stopWriting: (() => void) | undefined;

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  stopWriting = startWritingSeen(strapi);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  stopWriting?.();
  await writeSeen(strapi);
  closePreparedReads(strapi);
}
