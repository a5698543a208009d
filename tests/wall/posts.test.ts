import { schedules } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { join, visitor } from '../members/people';
import { ask, makeStaff, reply, say, textsIn, wall, type ShownPost } from './talk';

let house: House;
beforeAll(async () => {
  house = await bootHouse();
});
afterAll(() => house.close());

test('a member says something and everybody who is in reads it', async () => {
  const [anna, bert] = [await join(house, 'Anna Zegt'), await join(house, 'Bert Leest')];
  const post = await say(anna, 'Vandaag **gebakken**');
  expect(post).toMatchObject({ title: null, html: '<p>Vandaag <strong>gebakken</strong></p>', author: { handle: anna.handle }, can: { edit: true, delete: true, react: false } });
  const { body } = await bert.get(`${wall}/posts/${post.postId}`).expect(200);
  expect(body.data).toMatchObject({ text: 'Vandaag **gebakken**', can: { edit: false, delete: false, react: true, comment: true } });
  expect(await textsIn(bert, `${wall}/feeds/all`)).toContain('Vandaag **gebakken**');
  await visitor(house).get(`${wall}/posts/${post.postId}`).expect(404);
});

test('a question needs a title, a status has none, and an unknown kind is refused with its path', async () => {
  const carla = await join(house, 'Carla Vraagt');
  const refused = async (body: object) => (await carla.send('post', `${wall}/posts`, body).expect(400)).body.error.details.errors[0].path as string;
  expect(await refused({ kind: 'question', text: 'Hoe?' })).toBe('body.title');
  expect(await refused({ kind: 'status', title: 'Titel', text: 'Hoe?' })).toBe('body.title');
  expect(await refused({ kind: 'recept', text: 'Hoe?' })).toBe('body.kind');
  expect(await refused({ text: '   ' })).toBe('body.text');
  expect(await refused({ text: 'x', facts: { stars: 5 } })).toBe('body.facts.stars');
  expect(await refused({ text: 'x', mood: 'good' })).toBe('body.mood');
});

test('what a post said before stays readable, and only its author changes it', async () => {
  const [dirk, eva] = [await join(house, 'Dirk Wijzigt'), await join(house, 'Eva Kijkt')];
  const { postId } = await say(dirk, 'Eerste');
  await eva.send('patch', `${wall}/posts/${postId}`, { text: 'Niet van mij' }).expect(403);
  const { body } = await dirk.send('patch', `${wall}/posts/${postId}`, { text: 'Tweede' }).expect(200);
  expect(body.data.editedAt).not.toBeNull();
  expect((await eva.get(`${wall}/posts/${postId}/revisions`).expect(200)).body.data).toMatchObject([{ text: 'Eerste' }]);
});

test('what is removed leaves the feeds at once, can come back, and keeps a gap where others spoke', async () => {
  const [frank, guus] = [await join(house, 'Frank Wist'), await join(house, 'Guus Antwoordt')];
  const { postId } = await say(frank, 'Weg ermee');
  await reply(guus, postId, 'Waarom?');
  await guus.send('delete', `${wall}/posts/${postId}`).expect(403);
  await frank.send('delete', `${wall}/posts/${postId}`).expect(200);
  expect(await textsIn(guus, `${wall}/feeds/all`)).not.toContain('Weg ermee');
  const gap = (await guus.get(`${wall}/posts/${postId}`).expect(200)).body.data as ShownPost;
  expect(gap).toMatchObject({ text: '', html: '', removed: { by: 'author' }, can: { comment: false, restore: false } });
  await guus.send('post', `${wall}/posts/${postId}/comments`, { text: 'Nog iets' }).expect(409);
  await frank.send('post', `${wall}/posts/${postId}/restore`).expect(200);
  expect(await textsIn(guus, `${wall}/feeds/all`)).toContain('Weg ermee');
});

test('words removed more than ten minutes ago are wiped, with what they said before', async () => {
  const hans = await join(house, 'Hans Spijt');
  const { postId } = await say(hans, 'Spijtwoord een');
  await hans.send('patch', `${wall}/posts/${postId}`, { text: 'Spijtwoord twee' }).expect(200);
  const bare = await ask(hans, 'Spijtwoord drie', { text: '' });
  for (const id of [postId, bare.postId]) await hans.send('delete', `${wall}/posts/${id}`).expect(200);
  const later = new Date(Date.now() + 11 * 60_000);
  await schedules.of(house.strapi).get('wall.sweep')?.run({ strapi: house.strapi, at: later, signal: new AbortController().signal });
  const knex = house.strapi.db.connection;
  for (const column of ['text', 'title']) expect(await knex('wall_posts').whereLike(column, '%Spijtwoord%')).toEqual([]);
  expect(await knex('wall_revisions').whereLike('text', '%Spijtwoord%')).toEqual([]);
});

test('reactions count once, can be taken back, and not for oneself', async () => {
  const [ina, jan, kees] = [await join(house, 'Ina Nuttig'), await join(house, 'Jan Dankt'), await join(house, 'Kees Dankt')];
  const { postId } = await say(ina, 'Een tip');
  for (const person of [jan, jan, kees]) await person.send('put', `${wall}/posts/${postId}/reactions/useful`).expect(200);
  await settle(house.strapi);
  const seen = (await jan.get(`${wall}/posts/${postId}`)).body.data as ShownPost;
  expect(seen.reactions).toEqual([{ kind: 'useful', count: 2, isMine: true }, { kind: 'thanks', count: 0, isMine: false }, { kind: 'me-too', count: 0, isMine: false }]);
  expect((await ina.get(`${wall}/posts/${postId}/reactions`).expect(200)).body.data.map(({ handle }: { handle: string }) => handle)).toEqual([kees.handle, jan.handle]);
  const { body } = await jan.send('delete', `${wall}/posts/${postId}/reactions/useful`).expect(200);
  expect(body.data[0]).toEqual({ kind: 'useful', count: 1, isMine: false });
  await ina.send('put', `${wall}/posts/${postId}/reactions/useful`).expect(403);
  await jan.send('put', `${wall}/posts/${postId}/reactions/down`).expect(400);
});

test('the asker accepts one answer, staff verify it, and nobody else does either', async () => {
  const [lena, mo, nel] = [await join(house, 'Lena Vraagt'), await join(house, 'Mo Weet'), await join(house, 'Nel Werkt')];
  await makeStaff(house.strapi, nel);
  const { postId } = await ask(lena, 'Hoe smeer je een ketting?');
  const [first, second] = [await reply(mo, postId, 'Met was'), await reply(nel, postId, 'Met olie')];
  const accept = (commentId: string | null) => lena.send('put', `${wall}/posts/${postId}/accepted-comment`, { commentId });
  await mo.send('put', `${wall}/posts/${postId}/accepted-comment`, { commentId: first.commentId }).expect(403);
  await accept(first.commentId).expect(200);
  await accept(second.commentId).expect(200);
  expect((await mo.get(`${wall}/posts/${postId}`)).body.data.acceptedComment).toMatchObject({ text: 'Met olie', isAccepted: true });
  await mo.send('put', `${wall}/comments/${second.commentId}/verification`).expect(403);
  await nel.send('put', `${wall}/comments/${second.commentId}/verification`).expect(403);
  expect((await nel.send('put', `${wall}/comments/${first.commentId}/verification`).expect(200)).body.data.isVerified).toBe(true);
  await accept(null).expect(200);
  expect((await mo.get(`${wall}/posts/${postId}`)).body.data).toMatchObject({ acceptedComment: null, isAnswered: false });
  const talk = await say(lena, 'Geen vraag');
  const { commentId } = await reply(mo, talk.postId, 'Zo');
  await lena.send('put', `${wall}/posts/${talk.postId}/accepted-comment`, { commentId }).expect(409);
});

test('an accepted answer that its author removes is no answer any more', async () => {
  const [vera, wim] = [await join(house, 'Vera Vraagt'), await join(house, 'Wim Weet')];
  const { postId } = await ask(vera, 'Hoe lang blijft gist goed?');
  const { commentId } = await reply(wim, postId, 'Een half jaar');
  await vera.send('put', `${wall}/posts/${postId}/accepted-comment`, { commentId }).expect(200);
  await wim.send('delete', `${wall}/comments/${commentId}`).expect(200);
  expect((await vera.get(`${wall}/posts/${postId}`)).body.data).toMatchObject({ isAnswered: false, acceptedComment: null });
  const told = await house.strapi.db.connection('community_events').where({ name: 'wall.acceptance-withdrawn' }).whereLike('payload', `%${commentId}%`);
  expect(told).toHaveLength(1);
});

test('a closed conversation takes no comments, and only staff close it', async () => {
  const [otto, piet] = [await join(house, 'Otto Praat'), await join(house, 'Piet Sluit')];
  await makeStaff(house.strapi, piet);
  const { postId } = await say(otto, 'Open');
  await otto.send('put', `${wall}/posts/${postId}/lock`).expect(403);
  await piet.send('put', `${wall}/posts/${postId}/lock`).expect(200);
  await otto.send('post', `${wall}/posts/${postId}/comments`, { text: 'Nog iets' }).expect(409);
  await piet.send('delete', `${wall}/posts/${postId}/lock`).expect(200);
  await otto.send('post', `${wall}/posts/${postId}/comments`, { text: 'Nog iets' }).expect(201);
});

test('drafts stay until they are sent, and nobody else sees them', async () => {
  const [quint, rosa] = [await join(house, 'Quint Schrijft'), await join(house, 'Rosa Schrijft')];
  await quint.send('put', `${wall}/drafts/post`, { kind: 'status', text: 'Halve zin' }).expect(200);
  await quint.send('put', `${wall}/drafts/post`, { kind: 'status', text: 'Hele zin' }).expect(200);
  await rosa.send('put', `${wall}/drafts/elders`, { text: 'x' }).expect(400);
  expect((await quint.get(`${wall}/drafts`)).body.data).toMatchObject([{ slot: 'post', content: { text: 'Hele zin' } }]);
  expect((await rosa.get(`${wall}/drafts`)).body.data).toEqual([]);
  await say(quint, 'Hele zin');
  expect((await quint.get(`${wall}/drafts`)).body.data).toEqual([]);
});

test('a conversation is two levels deep, in the order threads were opened, page by page', async () => {
  const [sara, tom] = [await join(house, 'Sara Praat'), await join(house, 'Tom Praat')];
  const { postId } = await say(sara, 'Gesprek');
  const one = await reply(tom, postId, 'een');
  await reply(sara, postId, 'twee');
  const inner = await reply(sara, postId, 'een-a', one.commentId);
  await reply(tom, postId, 'een-b', inner.commentId);
  expect(await textsIn(sara, `${wall}/posts/${postId}/comments`)).toEqual(['een', 'een-a', 'een-b', 'twee']);
  const first = (await sara.get(`${wall}/posts/${postId}/comments?limit=3`)).body;
  expect(await textsIn(sara, `${wall}/posts/${postId}/comments?limit=3&after=${first.meta.nextCursor}`)).toEqual(['twee']);
  await settle(house.strapi);
  expect((await sara.get(`${wall}/posts/${postId}`)).body.data.commentsCount).toBe(4);
  await tom.send('delete', `${wall}/comments/${one.commentId}`).expect(200);
  const after = (await sara.get(`${wall}/posts/${postId}/comments`)).body.data;
  expect(after[0]).toMatchObject({ text: '', removed: { by: 'author' } });
  expect(after).toHaveLength(4);
});
