import { bootHouse, type House } from '../house/boot';
import { join, origin, type Person } from '../members/people';
import request from 'supertest';
import { withoutLimits } from './circle';
import { ask, reply, say, wall, type ShownPost } from './talk';
import { heavy, vectors } from './vectors';

jest.setTimeout(180_000);

let house: House;
let anna: Person;
let talk: ShownPost;
beforeAll(async () => {
  house = await bootHouse();
  withoutLimits(house);
  house.strapi.log.level = 'silent';
  anna = await join(house, 'Anna Boos');
  talk = await say(anna, 'Hieronder staat van alles');
});
afterAll(() => house.close());

const closing = /^<\/(?:p|em|strong|s|ul|ol|li|blockquote|code|pre|a)>$/;
const opening = /^<(?:p|em|strong|s|ul|ol|li|blockquote|code|pre|br ?\/?|hr ?\/?|ol start="\d{1,9}")>$/;
const link = /^<a href="(?:(?:https?:|mailto:)[^"<>\s]*" rel="nofollow ugc noopener noreferrer"|\/people\/[a-z0-9-]{1,40}" class="mention")>$/;

/** What is in the HTML besides the few elements a text may have: nothing, if it is safe. */
function strangersIn(html: string): string[] {
  const tags = html.match(/<[^>]*>?/g) ?? [];
  const strange = tags.filter((tag) => !closing.test(tag) && !opening.test(tag) && !link.test(tag));
  return html.replace(/<[^>]*>/g, '').includes('>') ? [...strange, '>'] : strange;
}

const all = Object.values(vectors).flat();

test('there are enough ways in to try', () => {
  expect(new Set(all).size).toBeGreaterThanOrEqual(60);
  expect(strangersIn('<p>a <a href="https://a.example" rel="nofollow ugc noopener noreferrer">b</a></p>')).toEqual([]);
  for (const bad of ['<p onclick="x">', '<a href="javascript:x" rel="nofollow ugc noopener noreferrer">', '<a href="https://a.example">', '<script>', '<img', 'a > b', '<a href="/people/x" class="mention" onclick="x">']) expect(strangersIn(bad)).not.toEqual([]);
});

test.each(Object.entries(vectors))('%s end as text, in a post, a comment and what is edited into them', async (_, tried) => {
  const found: [string, string[]][] = [];
  for (const vector of tried) {
    const post = await say(anna, vector);
    const comment = (await reply(anna, talk.postId, `Kijk: ${vector}`)) as unknown as ShownPost & { commentId: string };
    const edited = (await anna.send('patch', `${wall}/posts/${post.postId}`, { text: `Anders: ${vector}` }).expect(200)).body.data as ShownPost;
    const changed = (await anna.send('patch', `${wall}/comments/${comment.commentId}`, { text: `*${vector}*` }).expect(200)).body.data as ShownPost;
    for (const { html } of [post, comment, edited, changed]) if (strangersIn(html).length > 0) found.push([vector, strangersIn(html)]);
    // The words themselves stay as they were written; a separator of lines is a line.
    expect(edited.text).toBe(`Anders: ${vector.replaceAll('\u2028', '\n')}`);
  }
  expect(found).toEqual([]);
});

test.each(Object.entries(vectors))('%s stay words in titles and drafts, in an answer no browser takes for a page', async (_, tried) => {
  for (const vector of tried.filter((long) => !/[\n\t\u00a0\u2028]/.test(long) && long.length <= 140)) {
    const { postId } = await ask(anna, vector, { text: '' });
    const shown = await anna.get(`${wall}/posts/${postId}`).expect(200);
    expect(shown.body.data).toMatchObject({ title: vector.replace(/\s+/g, ' '), html: '' });
    expect(shown.headers).toMatchObject({ 'content-type': expect.stringMatching(/^application\/json/), 'x-content-type-options': 'nosniff' });
    const kept = await anna.send('put', `${wall}/drafts/post`, { title: vector, text: vector }).expect(200);
    expect(kept.body.data.content).toMatchObject({ text: vector });
  }
});

const refusalOf = async (call: request.Test) => (await call.expect(400)).body.error.details.errors[0].path as string;

test('a text may be as long as is said, in letters as people count them, and no longer', async () => {
  for (const letter of ['a', '😀']) {
    await say(anna, letter.repeat(20_000));
    expect(await refusalOf(anna.send('post', `${wall}/posts`, { text: letter.repeat(20_001) }))).toBe('body.text');
    await reply(anna, talk.postId, letter.repeat(10_000));
    expect(await refusalOf(anna.send('post', `${wall}/posts/${talk.postId}/comments`, { text: letter.repeat(10_001) }))).toBe('body.text');
    await ask(anna, letter.repeat(140));
    expect(await refusalOf(anna.send('post', `${wall}/posts`, { kind: 'question', title: letter.repeat(141), text: 'x' }))).toBe('body.title');
    expect(await refusalOf(anna.send('put', `${wall}/drafts/post`, { text: letter.repeat(20_001) }))).toBe('body.text');
  }
});

test('what can’t be seen is taken out, and what only looks empty is empty', async () => {
  const post = await say(anna, 'ge\u202Eheim\u202C en \u2066stil\u2069\u200B\uFEFF\u0007');
  expect(post).toMatchObject({ text: 'geheim en stil', html: '<p>geheim en stil</p>' });
  for (const empty of ['\u200B\u200B', ' \n\t ', '\u202E', '\uFEFF', '\u2060']) {
    expect(await refusalOf(anna.send('post', `${wall}/posts`, { text: empty }))).toBe('body.text');
    expect(await refusalOf(anna.send('post', `${wall}/posts`, { kind: 'question', title: empty, text: 'x' }))).toBe('body.title');
    expect(await refusalOf(anna.send('post', `${wall}/posts/${talk.postId}/comments`, { text: empty }))).toBe('body.text');
  }
});

test('a NUL and half a character are refused at their field, everywhere', async () => {
  const raw = (method: 'post' | 'put' | 'patch', path: string, body: string) =>
    request(house.strapi.server.httpServer)[method](`${wall}${path}`).set('Cookie', `kring_session=${anna.session.refreshToken}`).set('Origin', origin).set('Content-Type', 'application/json').send(body);
  for (const odd of ['\\u0000', 'a\\u0000b', '\\ud800', '\\udc00\\ud800', 'x\\udfff']) {
    expect(await refusalOf(raw('post', '/posts', `{"text":"${odd}"}`))).toBe('body.text');
    expect(await refusalOf(raw('post', '/posts', `{"kind":"question","text":"x","title":"${odd}"}`))).toBe('body.title');
    expect(await refusalOf(raw('patch', `/posts/${talk.postId}`, `{"text":"${odd}"}`))).toBe('body.text');
    expect(await refusalOf(raw('post', `/posts/${talk.postId}/comments`, `{"text":"${odd}"}`))).toBe('body.text');
    expect(await refusalOf(raw('put', '/drafts/post', `{"text":"${odd}"}`))).toBe('body.text');
    expect((await raw('post', '/posts', `{"text":"x","facts":{"a":"${odd}"}}`)).status).toBe(400);
    expect((await raw('post', '/posts', `{"text":"x","kind":"${odd}"}`)).status).toBe(400);
    expect((await raw('post', `/posts/${talk.postId}/comments`, `{"text":"x","parentId":"${odd}"}`)).status).toBeGreaterThanOrEqual(400);
  }
  for (const body of ['{"text":"x","__proto__":{"isOfficial":true}}', '{"text":"x","isOfficial":true}', '{"text":"x","constructor":{}}', '{"text":{"$ne":""}}', '{"text":["x"]}', '{"text":1}', '[]', 'null']) {
    expect([body, (await raw('post', '/posts', body)).status]).toEqual([body, 400]);
  }
  expect(({} as Record<string, unknown>).isOfficial).toBeUndefined();
});

test('an excerpt never ends in half a character', async () => {
  for (const shift of ['', 'a']) {
    const { postId } = await say(anna, shift + '😀'.repeat(300));
    const { excerpt } = (await anna.get(`${wall}/posts/${postId}`).expect(200)).body.data as { excerpt: string };
    expect(/\p{Surrogate}/u.test(excerpt)).toBe(false);
    expect(excerpt.endsWith('😀…')).toBe(true);
  }
});

test('ids of other things, of nothing and of nonsense are not found, and never a fault', async () => {
  const { commentId } = await reply(anna, talk.postId, 'Een id');
  const question = await ask(anna, 'Van wie is dit antwoord?');
  const ids = [commentId, 'a'.repeat(24), '1', '0', '-1', 'null', 'undefined', '%27%20or%201=1--', '%F0%9F%98%80', '..', '%2e%2e', '*', '%25', 'a'.repeat(40), 'A'.repeat(25)];
  for (const id of ids) {
    for (const path of [`/posts/${id}`, `/posts/${id}/comments`, `/posts/${id}/reactions`, `/posts/${id}/revisions`]) expect([path, (await anna.get(`${wall}${path}`)).status]).toEqual([path, 404]);
    const unknown = id === commentId ? talk.postId : id;
    for (const path of [`/comments/${unknown}`, `/comments/${unknown}/reactions`, `/comments/${unknown}/revisions`]) expect([path, (await anna.get(`${wall}${path}`)).status]).toEqual([path, 404]);
    await anna.send('post', `${wall}/posts/${talk.postId}/comments`, { text: 'x', parentId: decodeURIComponent(unknown) }).expect(404);
  }
  await anna.send('post', `${wall}/posts/${question.postId}/comments`, { text: 'x', parentId: commentId }).expect(404);
  await anna.send('put', `${wall}/posts/${question.postId}/accepted-comment`, { commentId }).expect(404);
  for (const wrong of [{}, { commentId: 1 }, { commentId: [commentId] }, { commentId: 'x'.repeat(41) }]) await anna.send('put', `${wall}/posts/${question.postId}/accepted-comment`, wrong).expect(400);
  for (const slot of ['post:1', 'comment:', 'reply:../x', 'comment:A', 'x']) await anna.send('put', `${wall}/drafts/${encodeURIComponent(slot)}`, { text: 'x' }).expect(400);
});

describe('made to keep the house busy', () => {
  const longest = 2_000;
  // Last: from here on only time counts, and reading along for the leak scan takes some.
  beforeAll(() => house.stopWatching());

  async function inTime(call: request.Test): Promise<request.Response> {
    const since = performance.now();
    const answer = await call;
    expect(performance.now() - since).toBeLessThan(longest);
    return answer;
  }

  test.each(Object.entries(heavy))('%s: answered within two seconds', async (_, text) => {
    const { status, body } = await inTime(anna.send('post', `${wall}/posts`, { text }));
    expect([201, 400]).toContain(status);
    if (status !== 201) return;
    expect(strangersIn(body.data.html as string)).toEqual([]);
    const { body: shown } = await inTime(anna.get(`${wall}/posts/${body.data.postId}`).expect(200));
    expect(/\p{Surrogate}/u.test(shown.data.excerpt as string)).toBe(false);
  });

  test('a page that is full of such texts is answered within two seconds too', async () => {
    for (let time = 0; time < 20; time += 1) await say(anna, heavy['and-signs']);
    expect((await inTime(anna.get(`${wall}/feeds/all?limit=20`))).body.data).toHaveLength(20);
  });
});
