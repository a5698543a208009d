import { appendEvent, inTransaction } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import type {} from '@kring/wall/extend';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { join, type Person } from '../members/people';
import { withoutLimits } from './circle';
import { ask, makeStaff, reply, say, textsIn, wall, type ShownPost } from './talk';

jest.setTimeout(120_000);

let house: House;
let crowd: Person[];
let editor: SignedInEditor;
beforeAll(async () => {
  house = await bootHouse();
  withoutLimits(house);
  crowd = [];
  for (const name of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht']) crowd.push(await join(house, `Druk ${name}`));
  editor = await signInEditor(house.strapi);
});
afterAll(() => house.close());

const table = (name: string) => house.strapi.db.connection(name);
const seenBy = async (person: Person, postId: string) => (await person.get(`${wall}/posts/${postId}`).expect(200)).body.data as ShownPost;
const countOf = (post: Pick<ShownPost, 'reactions'>, kind: string) => post.reactions.find((reaction) => reaction.kind === kind)?.count;

async function eventsAbout(name: string, postId: string): Promise<Record<string, unknown>[]> {
  const found = (await table('community_events').where({ name }).orderBy('id').select('payload')) as { payload: string | Record<string, unknown> }[];
  return found.map(({ payload }) => (typeof payload === 'string' ? JSON.parse(payload) : payload) as Record<string, unknown>).filter((payload) => payload.postId === postId);
}

test('of two answers accepted at the same moment one stands, and the log tells the same', async () => {
  const [asker, ...others] = crowd;
  const { postId } = await ask(asker, 'Welke van de vier?');
  const answers: string[] = [];
  for (const person of others.slice(0, 4)) answers.push((await reply(person, postId, `Van ${person.handle}`)).commentId);
  const asked = answers.map((commentId) => asker.send('put', `${wall}/posts/${postId}/accepted-comment`, { commentId }));
  for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
  const comments = (await asker.get(`${wall}/posts/${postId}/comments`)).body.data as { commentId: string; isAccepted: boolean }[];
  const accepted = comments.filter(({ isAccepted }) => isAccepted).map(({ commentId }) => commentId);
  expect(accepted).toHaveLength(1);
  const standing = new Set((await eventsAbout('wall.answer-accepted', postId)).map(({ commentId }) => commentId));
  for (const { commentId } of await eventsAbout('wall.acceptance-withdrawn', postId)) standing.delete(commentId);
  expect([...standing]).toEqual(accepted);
});

test('many who react at once, some twice and some back again, are each counted once', async () => {
  const [author, ...others] = crowd;
  const { postId } = await say(author, 'Wie nog meer?');
  const { commentId } = await reply(author, postId, 'Ik dus');
  const asked = others.flatMap((person) => [`posts/${postId}`, `posts/${postId}`, `comments/${commentId}`].map((thing) => person.send('put', `${wall}/${thing}/reactions/me-too`)));
  for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
  await Promise.all(others.slice(0, 3).flatMap((person) => [1, 2].map(() => person.send('delete', `${wall}/posts/${postId}/reactions/me-too`).expect(200))));
  await settle(house.strapi);
  expect(countOf(await seenBy(author, postId), 'me-too')).toBe(others.length - 3);
  const [comment] = (await author.get(`${wall}/posts/${postId}/comments`).expect(200)).body.data as Pick<ShownPost, 'reactions'>[];
  expect(countOf(comment, 'me-too')).toBe(others.length);
  expect(await table('wall_reactions').where({ kind: 'me-too' })).toHaveLength(2 * others.length - 3);
});

/** Every comment that was taken stands, every other was refused for the reason given, and the count is that of the first. */
async function talkWhile(author: Person, postId: string, change: () => PromiseLike<{ status: number }>, code: string): Promise<void> {
  const talk = crowd.slice(1).flatMap((person) => [1, 2, 3].map((time) => () => person.send('post', `${wall}/posts/${postId}/comments`, { text: `${person.handle} ${time}` })));
  const asked = [...talk.slice(0, 8).map((send) => send()), change(), ...talk.slice(8).map((send) => send())];
  const answers = (await Promise.all(asked)) as { status: number; body: { error?: { details: { code: string } } } }[];
  for (const { status, body } of answers) if (status >= 300) expect([status, body.error?.details.code]).toEqual([409, code]);
  const taken = answers.filter(({ status }) => status === 201).length;
  await settle(house.strapi);
  expect(await textsIn(author, `${wall}/posts/${postId}/comments?limit=100`)).toHaveLength(taken);
  expect((await seenBy(author, postId)).commentsCount).toBe(taken);
  await crowd[1].send('post', `${wall}/posts/${postId}/comments`, { text: 'Te laat' }).expect(409);
}

test('who comments while the conversation is closed is either in time or told so', async () => {
  const [author] = crowd;
  const staff = await join(house, 'Sluit Er');
  await makeStaff(house.strapi, staff);
  const { postId } = await say(author, 'Gaat zo dicht');
  await talkWhile(author, postId, () => staff.send('put', `${wall}/posts/${postId}/lock`), 'wall.post-locked');
});

test('who comments while the post is removed is either in time or told so', async () => {
  const [author] = crowd;
  const { postId } = await say(author, 'Gaat zo weg');
  await talkWhile(author, postId, () => author.send('delete', `${wall}/posts/${postId}`), 'wall.already-removed');
});

test('a comment waits for who closes the conversation first, and is then refused', async () => {
  const [author, other] = crowd;
  const { postId } = await say(author, 'Bijna dicht');
  let late: Promise<{ status: number }> = Promise.resolve({ status: 0 });
  await inTransaction(house.strapi, async (trx) => {
    await trx('wall_posts').where({ document_id: postId }).update({ locked_at: trx('wall_posts').max('posted_at') });
    late = other.send('post', `${wall}/posts/${postId}/comments`, { text: 'Nog net' }).then((answer) => answer);
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect((await late).status).toBe(409);
});

test('two edits at once of different parts of a post both stand, and each former wording is kept', async () => {
  const [author] = crowd;
  for (let time = 0; time < 5; time += 1) {
    const { postId } = await ask(author, `Titel ${time}`);
    const [one, other] = await Promise.all([author.send('patch', `${wall}/posts/${postId}`, { title: `Nieuwe titel ${time}` }), author.send('patch', `${wall}/posts/${postId}`, { text: `Nieuwe tekst ${time}` })]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect(await seenBy(author, postId)).toMatchObject({ title: `Nieuwe titel ${time}`, text: `Nieuwe tekst ${time}`, html: `<p>Nieuwe tekst ${time}</p>` });
    const { body } = await author.get(`${wall}/posts/${postId}/revisions`).expect(200);
    expect(body.data).toHaveLength(2);
    expect(body.data[1]).toMatchObject({ title: `Titel ${time}`, text: 'Wie weet dit?' });
  }
});

test('two edits at once of one comment leave one of the two, whole, and the other among what it said before', async () => {
  const [author, other] = crowd;
  const { postId } = await say(author, 'Praat mee');
  const { commentId } = await reply(other, postId, 'eerst');
  await Promise.all(['links', 'rechts'].map((text) => other.send('patch', `${wall}/comments/${commentId}`, { text }).expect(200)));
  const { body } = await author.get(`${wall}/comments/${commentId}`).expect(200);
  expect(body.data.html).toBe(`<p>${body.data.text}</p>`);
  expect([body.data.text, ...(await textsIn(author, `${wall}/comments/${commentId}/revisions`))].sort()).toEqual(['eerst', 'links', 'rechts']);
});

test('published twice at once with one Idempotency-Key it is one post, one event and one answer', async () => {
  const [author] = crowd;
  const once = () => author.send('post', `${wall}/posts`, { text: 'Maar een keer' }).set('Idempotency-Key', 'een-keer');
  const both = await Promise.all([once(), once(), once()]);
  const taken = both.filter(({ status }) => status === 201);
  expect(taken.length).toBeGreaterThanOrEqual(1);
  for (const { status, body } of both) if (status !== 201) expect([status, body.error.details.code]).toEqual([409, 'community.still-under-way']);
  const again = await once().expect(201);
  expect(new Set([...taken, again].map(({ body }) => body.data.postId)).size).toBe(1);
  expect(await table('wall_posts').where({ text: 'Maar een keer' })).toHaveLength(1);
  expect(await eventsAbout('wall.post-published', again.body.data.postId)).toHaveLength(1);
  await author.send('post', `${wall}/posts`, { text: 'Iets anders' }).set('Idempotency-Key', 'een-keer').expect(409);
});

test('removed and brought back by many hands at once, the log says as often that it went as that it came', async () => {
  const [author, other] = crowd;
  const { postId } = await say(author, 'Heen en weer');
  const { commentId } = await reply(other, postId, 'Ook heen en weer');
  const asked = [1, 2, 3].flatMap(() => [other.send('delete', `${wall}/comments/${commentId}`), other.send('post', `${wall}/comments/${commentId}/restore`)]);
  for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
  await other.send('post', `${wall}/comments/${commentId}/restore`).expect(200);
  await settle(house.strapi);
  expect((await eventsAbout('wall.comment-removed', postId)).length).toBe((await eventsAbout('wall.comment-restored', postId)).length);
  expect((await seenBy(author, postId)).commentsCount).toBe(1);
});

async function counts(): Promise<unknown> {
  const reactions = ['useful_count', 'thanks_count', 'me_too_count'];
  return [await table('wall_posts').orderBy('id').select('id', 'comments_count', ...reactions), await table('wall_comments').orderBy('id').select('id', ...reactions)];
}

test('a rebuild of the counts from the log comes to what was counted live', async () => {
  await settle(house.strapi);
  const live = await counts();
  await table('wall_posts').update({ useful_count: 77, comments_count: 77 });
  await editor.call('post', '/community/consumers/wall.counts/rebuild').expect(204);
  await settle(house.strapi);
  expect(await counts()).toEqual(live);
});

test('an event about a post that is not there any more does not stop the counting', async () => {
  const [author, other] = crowd;
  const gone = { target: 'post', postId: 'a'.repeat(24), commentId: null, authorId: author.memberId, memberId: other.memberId, kind: 'useful' } as const;
  await inTransaction(house.strapi, (trx) => appendEvent(house.strapi, trx, 'wall.reaction-given', gone));
  const { postId } = await say(author, 'Telt gewoon door');
  await other.send('put', `${wall}/posts/${postId}/reactions/useful`).expect(200);
  await settle(house.strapi);
  expect(countOf(await seenBy(author, postId), 'useful')).toBe(1);
});
