/**
 * Profile, directory and search at 100,000 members, beside a bare Koa server that runs the same statements and sends
 * the same bytes. Both answer in this process; the client that shoots is a process of its own.
 */
import '../house/environment';
import { isPostgres } from '@kring/community/extend';
import { bootHouse } from '../house/boot';
import makeTemplate from '../house/template';
import { fillMembers, handleOf } from './range/people';
import { openSession, record, widenLimits, type Recorded } from './range/record';
import { bareKoa, compare, listen, warmUp } from './range/shoot';
import { atLeast, atMost, finish, number, tellComparison } from './range/tell';

const count = Number(process.env.MEMBERS ?? 100_000);

const pages = [
  { name: 'profile', path: `/api/members/${handleOf(Math.floor(count / 25))}` },
  { name: 'directory, newest', path: '/api/members' },
  { name: 'directory, by name', path: '/api/members?order=name' },
  { name: 'search anna (1 in 20)', path: '/api/members?search=anna' },
  { name: 'search an ba (two beginnings)', path: '/api/members?search=an%20ba' },
  { name: 'search b (common)', path: '/api/members?search=b' },
  { name: 'search 99999 (one)', path: '/api/members?search=99999' },
  { name: 'search xander quinten', path: '/api/members?search=xander%20quinten' },
].filter(({ name }) => name.includes(process.env.PAGES ?? ''));

async function main(): Promise<void> {
  await makeTemplate();
  const house = await bootHouse({ STRICT_ANSWERS: 'false' });
  const { strapi } = house;
  house.stopWatching();
  await fillMembers(strapi, count);
  widenLimits(strapi, ['members.show-member', 'members.list-members']);
  const url = await listen(strapi.server.httpServer);
  const viewers = [{ who: 'visitor', cookie: '' }, { who: 'member', cookie: (await openSession(strapi)).cookie }];
  await fetch(`${url}/api/members`);
  const recorded = new Map<string, Recorded>();
  for (const { who, cookie } of viewers) {
    for (const { path } of pages) recorded.set(`/${who}${path}`, await record(strapi, url + path, cookie));
  }
  const koa = await bareKoa(async (ctx) => {
    const { body, read } = recorded.get(ctx.url) as Recorded;
    await read();
    ctx.type = 'application/json';
    ctx.body = body;
  });
  process.stdout.write(`${number(count)} members on ${isPostgres(strapi) ? 'PostgreSQL' : 'SQLite'}; the yardstick is Koa with the same reads and the same bytes\n`);
  for (const { name, path } of pages) {
    await warmUp({ url: url + path, connections: 32 });
    for (const connections of [1, 32]) {
      for (const { who, cookie } of viewers) {
        const compared = await compare({ url: `${koa}/${who}${path}`, connections }, { url: url + path, connections, cookie });
        const goals = [atLeast(50, compared.share, '% of the yardstick'), ...(connections === 1 ? [atMost(10, compared.ours.p99Milliseconds, 'ms at p99')] : [])];
        tellComparison(`${name}, ${who}, ${connections} at once`, compared, goals);
      }
    }
  }
  await house.close();
}

finish(main());
