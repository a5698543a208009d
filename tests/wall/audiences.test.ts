import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { join } from '../members/people';
import { gather, viewers, withoutLimits, type Around, type Caller, type ViewerName } from './circle';
import { reply, say, textsIn, wall, type ShownPost } from './talk';

jest.setTimeout(120_000);

type Audience = 'public' | 'members' | 'connections';

let house: House;
let around: Around;
beforeAll(async () => {
  house = await bootHouse();
  withoutLimits(house);
  around = await gather(house);
});
afterAll(() => house.close());

/** The whole rule of who sees a post of the author. */
function sees(viewer: ViewerName, audience: Audience): boolean {
  if (viewer === 'blocked' || viewer === 'blocker') return false;
  if (viewer === 'author' || viewer === 'connection' || audience === 'public') return true;
  return audience === 'members' && viewer !== 'visitor' && viewer !== 'waiting';
}

/** What each door answers: whether the post is there, or a status. */
function expected(viewer: ViewerName, audience: Audience): Record<string, unknown> {
  const seen = sees(viewer, audience);
  const read = seen ? 200 : 404;
  // Who has no part in the community is told so before anything about the post.
  const outside = viewer === 'visitor' ? 401 : viewer === 'waiting' ? 403 : null;
  const act = (allowed: number) => outside ?? (seen ? allowed : 404);
  return {
    'feed all': seen && viewer !== 'muting',
    'feed following': seen && (viewer === 'follower' || viewer === 'author'),
    'feed staff': seen,
    // A wall opens with the profile, and this profile is for members.
    'member’s wall': outside !== null || viewer === 'blocked' || viewer === 'blocker' ? 404 : seen,
    post: read,
    comments: read,
    revisions: read,
    comment: read,
    'comment revisions': read,
    'reactions list': act(200),
    'comment reactions list': act(200),
    react: act(viewer === 'author' ? 403 : 200),
    'react to comment': act(viewer === 'connection' ? 403 : 200),
    'write comment': act(201),
    reply: act(201),
    edit: act(viewer === 'author' ? 200 : 403),
    'edit comment': act(viewer === 'connection' ? 200 : 403),
    lock: act(viewer === 'author' || viewer === 'staff' ? 200 : 403),
  };
}

interface Subject {
  post: ShownPost;
  commentId: string;
  text: string;
}

async function isThere(caller: Caller, path: string, text: string): Promise<boolean | number> {
  const { status, body } = await caller.get(path);
  return status === 200 ? (body.data as { text: string }[]).some((shown) => shown.text === text) : (status as number);
}

async function actual(viewer: ViewerName, { post: { postId }, commentId, text }: Subject): Promise<Record<string, unknown>> {
  const caller: Caller = around[viewer];
  const get = async (path: string) => (await caller.get(`${wall}${path}`)).status;
  const send = async (method: 'put' | 'post' | 'patch', path: string, body?: object) => (await caller.send(method, `${wall}${path}`, body)).status;
  const found = {
    'feed all': await isThere(caller, `${wall}/feeds/all?limit=100`, text),
    'feed following': await isThere(caller, `${wall}/feeds/following?limit=100`, text),
    'feed staff': await isThere(caller, `${wall}/feeds/staff?limit=100`, text),
    'member’s wall': await isThere(caller, `/${around.author.handle}/posts?limit=100`, text),
    post: await get(`/posts/${postId}`),
    comments: await get(`/posts/${postId}/comments`),
    revisions: await get(`/posts/${postId}/revisions`),
    comment: await get(`/comments/${commentId}`),
    'comment revisions': await get(`/comments/${commentId}/revisions`),
    'reactions list': await get(`/posts/${postId}/reactions`),
    'comment reactions list': await get(`/comments/${commentId}/reactions`),
    react: await send('put', `/posts/${postId}/reactions/useful`),
    'react to comment': await send('put', `/comments/${commentId}/reactions/thanks`),
    'write comment': await send('post', `/posts/${postId}/comments`, { text: `Van ${viewer}` }),
    reply: await send('post', `/posts/${postId}/comments`, { text: `Antwoord van ${viewer}`, parentId: commentId }),
    edit: await send('patch', `/posts/${postId}`, { text }),
    'edit comment': await send('patch', `/comments/${commentId}`, { text: 'Een reactie' }),
    lock: await send('put', `/posts/${postId}/lock`),
  };
  await around.author.send('delete', `${wall}/posts/${postId}/lock`).expect(200);
  return found;
}

const called = viewers.filter((viewer) => viewer !== 'visitor' && viewer !== 'author') as Exclude<ViewerName, 'visitor' | 'author'>[];
const everybody = () => called.map((viewer) => `@${around[viewer].handle}`).join(' ');

async function mentionedIn(name: string, id: string): Promise<string[]> {
  const events = (await house.strapi.db.connection('community_events').where({ name }).orderBy('id').select('payload')) as { payload: string | object }[];
  const payloads = events.map(({ payload }) => (typeof payload === 'string' ? JSON.parse(payload) : payload) as { postId: string; commentId?: string; mentionedIds: string[] });
  const found = payloads.find(({ postId, commentId }) => (commentId ?? postId) === id)?.mentionedIds ?? [];
  return called.filter((viewer) => found.includes(around[viewer].memberId)).sort();
}

async function prepare(kind: string, audience: Audience): Promise<Subject> {
  const text = `${kind} ${audience} ${everybody()}`;
  const post = await say(around.author, `Eerst ${kind}`, { kind, audience, ...(kind !== 'status' && { title: `Over ${kind}` }) });
  await around.author.send('patch', `${wall}/posts/${post.postId}`, { text }).expect(200);
  const { commentId } = await reply(around.connection, post.postId, 'Een reactie');
  return { post, commentId, text };
}

const cases = ['status', 'discussion', 'question'].flatMap((kind) => (['public', 'members', 'connections'] as const).map((audience) => [kind, audience] as const));

test.each(cases)('a %s for %s opens at every door to those it is for, and to nobody else', async (kind, audience) => {
  const subject = await prepare(kind, audience);
  const told: Record<string, unknown> = {};
  for (const viewer of viewers) told[viewer] = await actual(viewer, subject);
  expect(told).toEqual(Object.fromEntries(viewers.map((viewer) => [viewer, expected(viewer, audience)])));
});

test.each(cases)('whoever is called in a %s for %s hears of it only if they may see it', async (kind, audience) => {
  const title = kind === 'status' ? {} : { title: 'Roept' };
  const post = await say(around.author, everybody(), { kind, audience, ...title });
  const heard = called.filter((viewer) => viewer !== 'waiting' && sees(viewer, audience)).sort();
  expect(await mentionedIn('wall.post-published', post.postId)).toEqual(heard);
  const { commentId } = await reply(around.connection, post.postId, everybody());
  expect(await mentionedIn('wall.comment-posted', commentId)).toEqual(heard.filter((viewer) => viewer !== 'connection'));
});

test.each(cases)('a refusal about a %s for %s is the one for what never was, to the letter', async (kind, audience) => {
  const { post, commentId } = await prepare(kind, audience);
  const strangers = viewers.filter((viewer) => !sees(viewer, audience));
  for (const viewer of strangers) {
    const caller: Caller = around[viewer];
    const doors = (postId: string, id: string) => [`/posts/${postId}`, `/posts/${postId}/comments`, `/posts/${postId}/reactions`, `/posts/${postId}/revisions`, `/comments/${id}`, `/comments/${id}/reactions`];
    const [real, unreal] = [doors(post.postId, commentId), doors('a'.repeat(24), 'a'.repeat(24))];
    for (const [place, path] of real.entries()) {
      const [refused, unknown] = [await caller.get(`${wall}${path}`), await caller.get(`${wall}${unreal[place]}`)];
      expect([viewer, refused.status, refused.text]).toEqual([viewer, unknown.status, unknown.text]);
    }
  }
});

test('everybody who sees a post reads the same counts', async () => {
  const { post } = await prepare('discussion', 'public');
  await around.member.send('put', `${wall}/posts/${post.postId}/reactions/useful`).expect(200);
  await settle(house.strapi);
  for (const viewer of viewers.filter((name) => sees(name, 'public'))) {
    const { body } = await (around[viewer] as Caller).get(`${wall}/posts/${post.postId}`).expect(200);
    expect(body.data).toMatchObject({ commentsCount: 1, reactions: [{ kind: 'useful', count: 1, isMine: viewer === 'member' }, { count: 0 }, { count: 0 }] });
  }
});

test('only what staff wrote is in their feed, also for somebody who muted them', async () => {
  const plain = await join(house, 'Geen Personeel');
  await say(plain, 'Niet van personeel', { audience: 'public' });
  await say(around.author, 'Wel van personeel', { audience: 'public' });
  for (const reader of [around.visitor, around.muting, plain]) {
    const texts = await textsIn(reader, `${wall}/feeds/staff?limit=100`);
    expect(texts).toContain('Wel van personeel');
    expect(texts).not.toContain('Niet van personeel');
  }
});

test('narrowed to connections, a post closes at once to who read it before, with the conversation under it', async () => {
  const { post, commentId } = await prepare('status', 'public');
  await around.member.get(`${wall}/posts/${post.postId}`).expect(200);
  await around.author.send('patch', `${wall}/posts/${post.postId}`, { audience: 'connections' }).expect(200);
  for (const path of [`/posts/${post.postId}`, `/posts/${post.postId}/comments`, `/comments/${commentId}`]) {
    await around.member.get(`${wall}${path}`).expect(404);
    await around.connection.get(`${wall}${path}`).expect(200);
  }
});

test('of two members of whom one blocked the other, neither meets the other under anybody’s post', async () => {
  const host = await join(house, 'Gast Heer');
  const { postId } = await say(host, 'Welkom');
  const { commentId } = await reply(around.author, postId, 'Van de auteur');
  await around.author.send('put', `${wall}/posts/${postId}/reactions/thanks`).expect(200);
  for (const viewer of ['blocked', 'blocker'] as const) {
    const caller = around[viewer];
    expect(await textsIn(caller, `${wall}/posts/${postId}/comments`)).toEqual([]);
    await caller.get(`${wall}/comments/${commentId}`).expect(404);
    await caller.send('put', `${wall}/comments/${commentId}/reactions/thanks`).expect(404);
    await caller.send('post', `${wall}/posts/${postId}/comments`, { text: 'Hoi', parentId: commentId }).expect(404);
    expect((await caller.get(`${wall}/posts/${postId}/reactions`).expect(200)).body.data).toEqual([]);
  }
  expect(await textsIn(around.muting, `${wall}/posts/${postId}/comments`)).toEqual(['Van de auteur']);
});

test('words written for connections stay theirs when the post opens for everybody later', async () => {
  const post = await say(around.author, 'Onder ons', { audience: 'connections' });
  const { commentId } = await reply(around.connection, post.postId, 'Onder ons gezegd');
  await around.connection.send('patch', `${wall}/comments/${commentId}`, { text: 'Netter gezegd' }).expect(200);
  await around.author.send('patch', `${wall}/posts/${post.postId}`, { text: 'Voor iedereen', audience: 'public' }).expect(200);
  for (const [path, words] of [[`/posts/${post.postId}/revisions`, 'Onder ons'], [`/comments/${commentId}/revisions`, 'Onder ons gezegd']]) {
    for (const reader of [around.visitor, around.member]) expect(await textsIn(reader, `${wall}${path}`)).toEqual([]);
    for (const reader of [around.connection, around.author]) expect(await textsIn(reader, `${wall}${path}`)).toEqual([words]);
  }
});
