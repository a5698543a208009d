import { once } from 'node:events';
import { bootOn } from '../house/boot';
import { freshDatabase } from '../house/databases';
import { describeOnPostgres } from '../house/on-postgres';
import { limit, type Calls } from './stand/caller';
import { startChild, type Child } from './stand/children';

jest.setTimeout(180_000);

describeOnPostgres('two processes behind one address', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let children: Child[];
  beforeAll(async () => {
    database = await freshDatabase();
    await (await bootOn(database.variables)).close();
    children = await Promise.all([1, 2].map(() => startChild(database.variables, {}, 'caller.ts')));
  });
  afterAll(async () => {
    await Promise.all(children.map((child) => child.kill()));
    await database.remove();
  });

  /** How many of so many calls at once were allowed. */
  async function call(child: Child, calls: Calls): Promise<number> {
    child.process.send(calls);
    const [allowed] = (await once(child.process, 'message')) as [number];
    return allowed;
  }

  test('allow together what one may allow, in turn and at once', async () => {
    let inTurn = 0;
    for (let number = 0; number < 60; number += 1) inTurn += await call(children[number % 2], { calls: 1, who: 'address:192.0.2.1' });
    expect(inTurn).toBe(limit.points);
    const atOnce = await Promise.all(children.map((child) => call(child, { calls: 100, who: 'address:192.0.2.2' })));
    expect(atOnce[0] + atOnce[1]).toBe(limit.points);
  });

  test('hand on what one of them did not use, but for a small share', async () => {
    const used = await call(children[0], { calls: 5, who: 'address:192.0.2.3' });
    const left = await call(children[1], { calls: 100, who: 'address:192.0.2.3' });
    expect(used).toBe(5);
    expect(left).toBeLessThanOrEqual(limit.points - used);
    expect(left).toBeGreaterThanOrEqual(limit.points - used - limit.points / 8);
  });
});
