import { bootOn } from '../../house/boot';
import { write } from './child-writes';
import { bringStand } from './stand';
import { withStand } from './with-stand';

/** What a child process does until it is stopped. */
export interface Errand {
  /** Writes events in one transaction after the other, and a job with each. */
  writer?: number;
  leaseSeconds?: number;
  isWorker?: boolean;
  isOverlapWatched?: boolean;
}

async function main(): Promise<void> {
  const { writer, isOverlapWatched, ...configuration } = JSON.parse(process.argv[2]) as Errand;
  const house = await bootOn({}, withStand((strapi) => bringStand(strapi, isOverlapWatched), configuration));
  process.send?.('started');
  // A test that was stopped leaves nobody behind.
  process.on('disconnect', () => process.exit(1));
  process.on('SIGTERM', () => void house.close().then(() => process.exit(0)));
  if (writer !== undefined) await write(house.strapi, writer);
}

void main();
