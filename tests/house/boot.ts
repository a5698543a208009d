import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { freshDatabase, root } from './databases';
import { watchAnswers } from './leak-scan/watch';

export interface House {
  strapi: Core.Strapi;
  /** Where this house keeps its uploads; no other test writes there. */
  uploads: string;
  /** From here on answers are not kept for the leak scan: for measuring, where there are a million of them. */
  stopWatching(): void;
  close(): Promise<void>;
}

/**
 * Boots the product on a copy of the template database; one per test file.
 *
 * @param environment variables that differ from tests/house/environment.ts, read by config/env.ts at this boot.
 */
export async function bootHouse(environment: Record<string, string> = {}, prepare?: (strapi: Core.Strapi) => void): Promise<House> {
  const database = await freshDatabase();
  const house = await bootOn({ ...database.variables, ...environment }, prepare);
  return {
    strapi: house.strapi,
    uploads: house.uploads,
    stopWatching: house.stopWatching,
    async close() {
      await house.close();
      await database.remove();
    },
  };
}

/**
 * Boots on a database that is there already and stays when the house closes.
 *
 * @param keptFolder where public files are and stay, for tests in which several processes share them.
 */
export async function bootOn(environment: Record<string, string>, prepare?: (strapi: Core.Strapi) => void, keptFolder?: string): Promise<House> {
  Object.assign(process.env, environment);
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  prepare?.(strapi);
  const publicFolder = keptFolder ?? path.join(root, '.tmp', `public-${randomUUID()}`);
  const uploads = path.join(publicFolder, 'uploads');
  fs.mkdirSync(uploads, { recursive: true });
  strapi.dirs.static.public = publicFolder;
  await strapi.load();
  strapi.server.mount();
  const stopWatching = watchAnswers(strapi);
  return {
    strapi,
    uploads,
    stopWatching,
    async close() {
      stopWatching();
      // Strapi builds its after-commit events without waiting; leave them a moment before the pool goes.
      await new Promise((resolve) => setTimeout(resolve, 200));
      await strapi.destroy();
      if (!keptFolder) fs.rmSync(publicFolder, { recursive: true, force: true });
    },
  };
}
