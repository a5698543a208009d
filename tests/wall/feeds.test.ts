import { bootHouse, type House } from '../house/boot';
import { join, visitor, type Person } from '../members/people';
import { dice, expectedIn, readTown, writeElsewhere } from './brute-force';
import { withoutLimits, type Caller } from './circle';
import { say, wall } from './talk';

jest.setTimeout(300_000);

const sizes = [1, 2, 3, 7, 19, 50, 100];
const feeds = ['following', 'all', 'staff'] as const;

let house: House;
let people: (Person & { row: number })[];
beforeAll(async () => {
  house = await bootHouse();
  withoutLimits(house);
  people = [];
  for (let number = 0; number < 40; number += 1) {
    const person = await join(house, `Schrijver ${number}`);
    const { id } = await house.strapi.db.connection('members_members').where({ document_id: person.memberId }).first('id');
    people.push({ ...person, row: id as number });
  }
  await say(people[39], 'Het eerste');
});
afterAll(() => house.close());

interface Page {
  ids: string[];
  next: string | undefined;
}

async function page(reader: Caller, path: string, limit: number, after?: string): Promise<Page> {
  const { body } = await reader.get(`${path}?limit=${limit}${after === undefined ? '' : `&after=${after}`}`).expect(200);
  const ids = (body.data as { postId: string }[]).map(({ postId }) => postId);
  expect(ids.length).toBeLessThanOrEqual(limit);
  // A page that is not full is the last one: nobody is sent to an empty page.
  if (body.meta.nextCursor !== undefined) expect(ids).toHaveLength(limit);
  return { ids, next: body.meta.nextCursor as string | undefined };
}

/** A whole feed in pages of changing sizes; `between` happens after each of them. */
async function leaf(reader: Caller, path: string, roll: (below: number) => number, between?: () => Promise<unknown>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const { ids: more, next } = await page(reader, path, sizes[roll(sizes.length)], after);
    ids.push(...more);
    if (next === undefined) return ids;
    after = next;
    await between?.();
  }
}

/** Relations through the doors members use; what they answer does not matter, the tables tell what came of it. */
async function mingle(roll: (below: number) => number, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const one = people[roll(8)];
    const other = people[roll(people.length)];
    if (one === other) continue;
    const act = roll(12);
    if (act < 5) await one.send(act === 4 ? 'delete' : 'put', `/${other.handle}/follow`);
    else if (act < 8) for (const [from, to] of [[one, other], [other, one]]) await from.send('put', `/${to.handle}/connection`);
    else if (act < 10) await (roll(2) ? one.send('put', `/${other.handle}/block`) : other.send('put', `/${one.handle}/block`));
    else if (act === 10) await one.send('put', `/${other.handle}/mute`);
    else await one.send('delete', `/${other.handle}/block`);
  }
}

async function publish(roll: (below: number) => number, count: number): Promise<void> {
  // A few write much, most write little.
  const posts = Array.from({ length: count }, () => ({ authorRow: people[Math.min(roll(people.length), roll(people.length))].row, audience: ['public', 'members', 'members', 'connections'][roll(4)], isOfficial: roll(6) === 0 }));
  await writeElsewhere(house, posts);
}

async function disturb(roll: (below: number) => number, count: number): Promise<void> {
  const posts = house.strapi.db.connection('wall_posts');
  const ids = (await posts.clone().orderBy('id').select('id')) as { id: number }[];
  for (let time = 0; time < count; time += 1) {
    const change = [{ state: 'removed', removed_by: 'author' }, { audience: 'connections' }, { audience: 'public' }, { state: 'published', removed_by: null }][roll(4)];
    await posts.clone().where({ id: ids[roll(ids.length)].id }).update(change);
  }
}

async function compareAll(roll: (below: number) => number): Promise<void> {
  const town = await readTown(house);
  const readers: { caller: Caller; row: number | null }[] = [{ caller: visitor(house), row: null }, ...people.slice(0, 8).map((person) => ({ caller: person, row: person.row }))];
  for (const { caller, row } of readers) {
    for (const feed of feeds) expect([row, feed, await leaf(caller, `${wall}/feeds/${feed}`, roll)]).toEqual([row, feed, expectedIn(town, feed, row)]);
    for (let time = 0; time < 3; time += 1) {
      const author = people[roll(people.length)];
      const expected = expectedIn(town, { author: author.row }, row);
      if (expected === null) await caller.get(`/${author.handle}/posts`).expect(404);
      else expect(await leaf(caller, `/api/members/${author.handle}/posts`, roll)).toEqual(expected);
    }
  }
}

test.each([1, 2, 3])('page by page a feed is what the tables say, whatever happened before (%i)', async (seed) => {
  const roll = dice(seed);
  await mingle(roll, seed === 1 ? 150 : 60);
  await publish(roll, 140);
  await disturb(roll, 30);
  await compareAll(roll);
});

test('what arrives between two pages moves nothing: each post comes once, in its place', async () => {
  const roll = dice(4);
  for (const feed of feeds) {
    const expected = expectedIn(await readTown(house), feed, people[0].row);
    const read = await leaf(people[0], `${wall}/feeds/${feed}`, roll, () => publish(roll, 3));
    expect(read).toEqual(expected);
  }
});

test('what is removed between two pages is gone, also when the last page ended with it', async () => {
  const reader = people[1];
  const before = expectedIn(await readTown(house), 'all', reader.row) ?? [];
  const first = await page(reader, `${wall}/feeds/all`, 7);
  await house.strapi.db.connection('wall_posts').whereIn('document_id', [first.ids[6], before[8]]).update({ state: 'removed', removed_by: 'author' });
  const second = await page(reader, `${wall}/feeds/all`, 5, first.next);
  expect(second.ids).toEqual([before[7], ...before.slice(9, 13)]);
});

test('a post by another process is there at the next look, also from somebody who was silent until now', async () => {
  const [reader] = people;
  const silent = await join(house, 'Zweeg Altijd');
  const { id } = await house.strapi.db.connection('members_members').where({ document_id: silent.memberId }).first('id');
  await reader.send('put', `/${silent.handle}/follow`).expect(200);
  const unheard = await page(reader, `${wall}/feeds/following`, 5);
  const [postId] = await writeElsewhere(house, [{ authorRow: id as number }]);
  expect((await page(reader, `${wall}/feeds/following`, 5)).ids).toEqual([postId, ...unheard.ids.slice(0, 4)]);
  await reader.send('delete', `/${silent.handle}/follow`).expect(200);
  expect((await page(reader, `${wall}/feeds/following`, 5)).ids).toEqual(unheard.ids);
});

test('a post whose number was taken early and which was kept late stands in its place', async () => {
  const author = people[2];
  const newest = (await readTown(house)).posts[0].id;
  const feed = `${wall}/feeds/following`;
  const [late] = await writeElsewhere(house, [{ authorRow: author.row, id: newest + 20 }]);
  expect((await page(author, feed, 1)).ids).toEqual([late]);
  const [early] = await writeElsewhere(house, [{ authorRow: author.row, id: newest + 10 }]);
  expect((await page(author, feed, 2)).ids).toEqual([late, early]);
});

test('long after the last post the next one is still there at once', async () => {
  const author = people[3];
  const newest = (await readTown(house)).posts[0].id;
  await page(author, `${wall}/feeds/following`, 1);
  // Longer than any transaction is waited for; from here on only what is newer is read again.
  await new Promise((resolve) => setTimeout(resolve, 10_500));
  await page(author, `${wall}/feeds/following`, 1);
  const [postId] = await writeElsewhere(house, [{ authorRow: author.row, id: newest + 20 }]);
  expect((await page(author, `${wall}/feeds/following`, 1)).ids).toEqual([postId]);
  await compareAll(dice(5));
});

test('a page of nothing is empty and the last', async () => {
  const nobody = await join(house, 'Volgt Niemand');
  expect(await page(nobody, `${wall}/feeds/following`, 20)).toEqual({ ids: [], next: undefined });
  expect(await page(visitor(house), `${wall}/feeds/following`, 20)).toEqual({ ids: [], next: undefined });
  for (const wrong of ['limit=0', 'limit=101', 'limit=1.5', 'after=abc', `after=${Buffer.from('[0]').toString('base64url')}`, `after=${Buffer.from('[1,2]').toString('base64url')}`]) {
    await nobody.get(`${wall}/feeds/all?${wrong}`).expect(400);
  }
  await nobody.get(`${wall}/feeds/groups`).expect(400);
});
