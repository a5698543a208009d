import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { root } from '../../house/databases';
import { bootOn } from '../../house/boot';
import { write } from './child-writes';
import { dieAtQuery, upload, type Upload } from './child-deaths';
import { bringStand } from './stand';
import { withStand } from './with-stand';

/** What a child process does until it is stopped. */
export interface Errand {
  /** Writes events in one transaction after the other, and a job with each. */
  writer?: number;
  leaseSeconds?: number;
  isWorker?: boolean;
  isOverlapWatched?: boolean;
  /** Dies by itself, as by a power cut, when it is about to send a statement that fits this pattern. */
  diesAtQuery?: string;
  /** Gives this member a photo. */
  upload?: Upload;
  /** Starts as the product does, with Strapi's own way to stop. */
  isServing?: boolean;
}

async function main(): Promise<void> {
  const errand = JSON.parse(process.argv[2]) as Errand;
  if (errand.isServing) return serve(errand);
  const { writer, isOverlapWatched, diesAtQuery, upload: photo, ...configuration } = errand;
  const house = await bootOn({}, withStand((strapi) => bringStand(strapi, isOverlapWatched), configuration), photo?.folder);
  if (diesAtQuery) dieAtQuery(house.strapi, diesAtQuery);
  process.send?.('started');
  // A test that was stopped leaves nobody behind.
  process.on('disconnect', () => process.exit(1));
  process.on('SIGTERM', () => void house.close().then(() => process.exit(0)));
  if (writer !== undefined) await write(house.strapi, writer);
  if (photo) await upload(house.strapi, photo);
}

/** Strapi's own start: it listens, and stops at SIGTERM as in production. */
async function serve({ isServing, ...configuration }: Errand): Promise<void> {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  withStand((product) => bringStand(product), configuration)(strapi);
  await strapi.start();
  process.send?.('started');
  process.on('disconnect', () => process.exit(isServing ? 1 : 0));
}

void main();
