/**
 * Feeds and a post with its conversation at 100,000 members and 1,000,000 posts, beside a bare Koa server that runs the
 * same statements and sends the same bytes; then what writing a post costs.
 */
import '../house/environment';
import { isPostgres, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { bootHouse } from '../house/boot';
import makeTemplate from '../house/template';
import { fillMembers } from './range/people';
import { fillComments, fillFollows, fillPosts, postIdOf } from './range/posts';
import { openSession, record, widenLimits, type Recorded } from './range/record';
import { bareKoa, compare, listen, warmUp } from './range/shoot';
import { atLeast, atMost, finish, number, tell, tellComparison } from './range/tell';

const memberCount = Number(process.env.MEMBERS ?? 100_000);
const postCount = Number(process.env.POSTS ?? 1_000_000);
const written = 500;

interface Page {
  name: string;
  path: string;
  cookie: string;
  /** Hundredths of the yardstick to reach. */
  share: number;
}

async function readers(strapi: Core.Strapi, authorRows: readonly number[]): Promise<Page[]> {
  const [few, many] = [await openSession(strapi), await openSession(strapi)];
  const spread = (count: number) => authorRows.filter((_, at) => at % Math.floor(authorRows.length / count) === 0).slice(0, count);
  await fillFollows(strapi, few.memberRow, spread(25));
  await fillFollows(strapi, many.memberRow, spread(1_000));
  const post = `/api/wall/posts/${postIdOf(postCount - 2)}`;
  return [
    { name: 'feed, 25 followed', path: '/api/wall/feeds/following', cookie: few.cookie, share: 50 },
    { name: 'feed, 1,000 followed', path: '/api/wall/feeds/following', cookie: many.cookie, share: 40 },
    { name: 'feed of all, member', path: '/api/wall/feeds/all', cookie: few.cookie, share: 50 },
    { name: 'feed of all, visitor', path: '/api/wall/feeds/all', cookie: '', share: 50 },
    { name: 'post', path: post, cookie: few.cookie, share: 50 },
    { name: 'its 20 comments', path: `${post}/comments`, cookie: few.cookie, share: 50 },
  ];
}

async function shootPages(strapi: Core.Strapi, url: string, pages: readonly Page[]): Promise<void> {
  const recorded = new Map<string, Recorded>();
  for (const [at, { path, cookie }] of pages.entries()) {
    await fetch(url + path, { headers: { cookie } });
    recorded.set(`/${at}`, await record(strapi, url + path, cookie));
  }
  const koa = await bareKoa(async (ctx) => {
    const { body, read } = recorded.get(ctx.url) as Recorded;
    await read();
    ctx.type = 'application/json';
    ctx.body = body;
  });
  for (const [at, { name, path, cookie, share }] of pages.entries()) {
    await warmUp({ url: url + path, connections: 32, cookie });
    for (const connections of [1, 32]) {
      const compared = await compare({ url: `${koa}/${at}`, connections }, { url: url + path, connections, cookie });
      const goals = [atLeast(share, compared.share, '% of the yardstick'), ...(connections === 1 ? [atMost(10, compared.ours.p99Milliseconds, 'ms at p99')] : [])];
      tellComparison(`${name}, ${connections} at once`, compared, goals);
    }
  }
}

/** Milliseconds from the first byte sent to the whole answer, as the one who posts waits for it. */
async function post(url: string, cookie: string, text: string): Promise<number> {
  const since = performance.now();
  const answer = await fetch(`${url}/api/wall/posts`, { method: 'POST', headers: { cookie, origin: 'http://localhost:1337', 'content-type': 'application/json' }, body: JSON.stringify({ text }) });
  await answer.text();
  if (answer.status !== 201) throw new Error(`A post was answered ${answer.status}`);
  return performance.now() - since;
}

async function writePosts(url: string, cookie: string): Promise<void> {
  for (let warm = 0; warm < 100; warm += 1) await post(url, cookie, `Warm **${warm}**`);
  const alone: number[] = [];
  for (let at = 0; at < written; at += 1) alone.push(await post(url, cookie, `Post *${at}* with a [link](https://kring.example) and a list:\n\n- one\n- two`));
  alone.sort((left, right) => left - right);
  const at = (part: number) => alone[Math.floor((alone.length - 1) * part)] as number;
  tell({ what: 'write a post, one at a time', figure: `p50 ${number(at(0.5), 1)} ms, p99 ${number(at(0.99), 1)} ms`, goals: [atMost(4, at(0.5), 'ms at p50', 1), atMost(20, at(0.99), 'ms at p99', 1)] });
  const since = performance.now();
  await Promise.all(Array.from({ length: 32 }, async (_, writer) => {
    for (let own = 0; own < written / 10; own += 1) await post(url, cookie, `Writer ${writer}, post ${own}`);
  }));
  const perSecond = (32 * (written / 10)) / ((performance.now() - since) / 1000);
  tell({ what: 'write posts, 32 at once', figure: `${number(perSecond)}/s`, goals: [atLeast(500, perSecond, 'a second')] });
}

async function main(): Promise<void> {
  await makeTemplate();
  const house = await bootHouse({ STRICT_ANSWERS: 'false' });
  const { strapi } = house;
  house.stopWatching();
  await fillMembers(strapi, memberCount);
  const authorRows: number[] = await knexOf(strapi)('members_members').where('source', null).orderBy('id').pluck('id');
  await fillPosts(strapi, postCount, authorRows);
  const { id: postRow } = (await knexOf(strapi)('wall_posts').where({ document_id: postIdOf(postCount - 2) }).first('id')) as { id: number };
  await fillComments(strapi, postRow, authorRows, 20);
  widenLimits(strapi, ['wall.show-feed', 'wall.show-post', 'wall.list-comments', 'wall.publish-post']);
  const url = await listen(strapi.server.httpServer);
  process.stdout.write(`${number(memberCount)} members and ${number(postCount)} posts on ${isPostgres(strapi) ? 'PostgreSQL' : 'SQLite'}; the yardstick is Koa with the same reads and the same bytes\n`);
  const pages = await readers(strapi, authorRows);
  await shootPages(strapi, url, pages);
  await writePosts(url, pages[0]?.cookie ?? '');
  await house.close();
}

finish(main());
