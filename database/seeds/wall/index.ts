import type { Core } from '@strapi/strapi';
import { seededRandom } from '../random';
import { findConnections } from '../store';
import { actsAround } from './acts';
import { reactionsTo } from './liking';
import { told } from './told';
import { timed } from './timeline';
import { Wall } from './wall';

/** Ten weeks of talk, told in the order of time. */
export async function seedWall(strapi: Core.Strapi): Promise<void> {
  const random = seededRandom(1911);
  const now = new Date();
  const wall = await Wall.open(strapi);
  const known = await connectionsByName(strapi, wall);
  const everybody = [...wall.voices].map(([name, { joinedAt }]) => ({ name, joinedAt }));
  const acts = told.flatMap((one) => {
    const post = timed(one, now, random.next);
    const readers = post.audience === 'connections' ? everybody.filter(({ name }) => known.get(post.by)?.has(name)) : everybody;
    return [...actsAround(post, now, random.next), ...reactionsTo(post, readers, now, random)];
  });
  acts.sort((left, right) => left.at.getTime() - right.at.getTime());
  for (const act of acts) await wall.perform(act);
  await wall.close();
}

async function connectionsByName(strapi: Core.Strapi, wall: Wall): Promise<Map<string, Set<string>>> {
  const names = new Map([...wall.voices].map(([name, { memberRow }]) => [memberRow, name]));
  const known = new Map<string, Set<string>>([...names.values()].map((name) => [name, new Set()]));
  for (const [low, high] of await findConnections(strapi)) {
    const [one, other] = [names.get(low) ?? '', names.get(high) ?? ''];
    known.get(one)?.add(other);
    known.get(other)?.add(one);
  }
  return known;
}
