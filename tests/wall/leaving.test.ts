import { jobs, knexOf, schedules, settings, writeSettings } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { testPersonalRecords } from '@kring/members/testing';
import { personalRecords } from '@kring/members/extend';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { join, type Person } from '../members/people';
import { withoutLimits } from './circle';
import { ask, reply, say, textsIn, wall, type ShownComment, type ShownPost } from './talk';

jest.setTimeout(120_000);

let house: House;
let editor: SignedInEditor;
beforeAll(async () => {
  house = await bootHouse();
  withoutLimits(house);
  editor = await signInEditor(house.strapi);
  const profiles = settings.of(house.strapi).get('members.profiles');
  if (profiles) await writeSettings(house.strapi, profiles, { graceDays: 0 });
});
afterAll(() => house.close());

const table = (name: string) => knexOf(house.strapi)(name);
const wallTables = ['wall_posts', 'wall_comments', 'wall_revisions', 'wall_drafts', 'wall_reactions', 'wall_mentions'];

async function leave(person: Person, mode: 'keep-without-name' | 'delete'): Promise<void> {
  await person.send('post', '/me/leave', { mode }).expect(200);
  await schedules.of(house.strapi).get('members.erase-leavers')?.run({ strapi: house.strapi, at: new Date(), signal: new AbortController().signal });
  await settle(house.strapi);
}

async function rowOf({ memberId }: Person): Promise<number> {
  return (await table('members_members').where({ document_id: memberId }).first('id')).id as number;
}

async function wallTablesHolding(word: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of wallTables) if (JSON.stringify(await table(name).select('*')).toLowerCase().includes(word)) found.push(name);
  return found;
}

async function counts(): Promise<unknown> {
  const reactions = ['useful_count', 'thanks_count', 'me_too_count'];
  return [await table('wall_posts').orderBy('id').select('id', 'comments_count', ...reactions), await table('wall_comments').orderBy('id').select('id', ...reactions)];
}

async function mustEqualRebuild(): Promise<void> {
  await settle(house.strapi);
  const live = await counts();
  await editor.call('post', '/community/consumers/wall.counts/rebuild').expect(204);
  await settle(house.strapi);
  expect(await counts()).toEqual(live);
}

interface Life {
  leaver: Person;
  friend: Person;
  own: ShownPost;
  others: ShownPost;
  comment: ShownComment;
  friendsComment: ShownComment;
}

/** Everything the wall can keep about somebody, each with the word `word` in it where there are words. */
async function liveOnTheWall(name: string, word: string): Promise<Life> {
  const [leaver, friend] = [await join(house, name), await join(house, `Vriend van ${word}`)];
  const own = await ask(leaver, `${word} in de titel`, { text: `${word} eerst` });
  await leaver.send('patch', `${wall}/posts/${own.postId}`, { text: `${word} daarna` }).expect(200);
  const others = await say(friend, `Hallo @${leaver.handle}, hoe gaat het`);
  const comment = await reply(leaver, others.postId, `${word} als reactie`);
  await leaver.send('patch', `${wall}/comments/${comment.commentId}`, { text: `${word} als betere reactie` }).expect(200);
  const friendsComment = await reply(friend, own.postId, `@${leaver.handle.toUpperCase()}: doe dit, https://elders.example/@${leaver.handle} of @${leaver.handle}-twee`);
  await friend.send('put', `${wall}/posts/${own.postId}/reactions/me-too`).expect(200);
  await leaver.send('put', `${wall}/posts/${others.postId}/reactions/thanks`).expect(200);
  await leaver.send('put', `${wall}/comments/${friendsComment.commentId}/reactions/useful`).expect(200);
  await leaver.send('put', `${wall}/drafts/comment:${others.postId}`, { text: `${word} nog niet af` }).expect(200);
  const removed = await say(leaver, `${word} en weer weg`);
  await leaver.send('delete', `${wall}/posts/${removed.postId}`).expect(200);
  await settle(house.strapi);
  return { leaver, friend, own, others, comment, friendsComment };
}

test('an export holds posts, comments, what they said before, drafts and reactions, and nobody else’s', async () => {
  const { leaver, friend, own, others, comment, friendsComment } = await liveOnTheWall('Uit Voerder', 'voerwoord');
  const collect = async ({ memberId }: Person) => (await personalRecords.of(house.strapi).get('wall.words')?.collect({ strapi: house.strapi, memberId })) as Record<string, unknown>[];
  const mine = await collect(leaver);
  expect(mine).toMatchObject([
    { what: 'post', id: own.postId, kind: 'question', audience: 'members', facts: {}, title: 'voerwoord in de titel', text: 'voerwoord daarna' },
    { what: 'post', text: 'voerwoord en weer weg' },
    { what: 'comment', id: comment.commentId, text: 'voerwoord als betere reactie' },
    { what: 'earlier-wording', id: own.postId, text: 'voerwoord eerst' },
    { what: 'earlier-wording', id: comment.commentId, text: 'voerwoord als reactie' },
    { what: 'draft', slot: `comment:${others.postId}`, content: { text: 'voerwoord nog niet af' } },
    { what: 'reaction', kind: 'thanks', postId: others.postId, commentId: null },
    { what: 'reaction', kind: 'useful', postId: own.postId, commentId: friendsComment.commentId },
  ]);
  expect(JSON.stringify(await collect(friend))).not.toContain('voerwoord');
  const nobody = await join(house, 'Zegt Niets');
  expect(await collect(nobody)).toEqual([]);
});

test('what the wall keeps about people is held to its contract', async () => {
  const { leaver } = await liveOnTheWall('Con Tract', 'contractwoord');
  const other = await join(house, 'Noemt Niemand');
  await say(other, 'Zonder iemand te noemen');
  const records = personalRecords.of(house.strapi).get('wall.words');
  if (!records) throw new Error('The wall keeps nothing');
  await testPersonalRecords({ strapi: house.strapi, records, memberId: leaver.memberId, otherId: other.memberId });
  await mustEqualRebuild();
});

test('who leaves and keeps their words is not named any more, not in their own place and not in the words of others', async () => {
  const { leaver, friend, own, others, comment, friendsComment } = await liveOnTheWall('Blijf Woorden', 'blijfwoord');
  await leave(leaver, 'keep-without-name');
  const post = (await friend.get(`${wall}/posts/${own.postId}`).expect(200)).body.data as ShownPost;
  expect(post).toMatchObject({ author: null, title: 'blijfwoord in de titel', text: 'blijfwoord daarna', removed: null, commentsCount: 1, reactions: [{ count: 0 }, { count: 0 }, { count: 1 }] });
  expect((await friend.get(`${wall}/comments/${comment.commentId}`).expect(200)).body.data).toMatchObject({ author: null, text: 'blijfwoord als betere reactie' });
  expect((await friend.get(`${wall}/posts/${others.postId}`)).body.data).toMatchObject({ text: 'Hallo @–, hoe gaat het', html: '<p>Hallo @–, hoe gaat het</p>', reactions: [{ count: 0 }, { count: 1 }, { count: 0 }] });
  // Another handle that begins the same, and an address, are other words.
  const left = `@–: doe dit, https://elders.example/@${leaver.handle} of @${leaver.handle}-twee`;
  const { text, html } = (await friend.get(`${wall}/comments/${friendsComment.commentId}`)).body.data as ShownComment & { html: string };
  expect(text).toBe(left);
  expect(html).not.toContain('/people/');
  expect(await textsIn(friend, `${wall}/feeds/all`)).toContain('blijfwoord daarna');
  expect((await friend.get(`${wall}/posts/${others.postId}/reactions`).expect(200)).body.data).toEqual([]);
  expect(await wallTablesHolding('blijfwoord nog niet af')).toEqual([]);
  expect(await table('wall_mentions').where({ member_row: await rowOf(leaver) })).toEqual([]);
  await friend.get(`/${leaver.handle}/posts`).expect(404);
  await mustEqualRebuild();
});

test('who leaves with everything leaves gaps without words, no reaction, no draft, and counts that hold', async () => {
  const { leaver, friend, own, others, comment, friendsComment } = await liveOnTheWall('Neemt Allesmee', 'weegwoord');
  const row = await rowOf(leaver);
  expect((await wallTablesHolding('weegwoord')).sort()).toEqual(['wall_comments', 'wall_drafts', 'wall_posts', 'wall_revisions']);
  await leave(leaver, 'delete');
  expect(await wallTablesHolding('weegwoord')).toEqual([]);
  for (const name of ['wall_reactions', 'wall_drafts', 'wall_mentions']) expect(await table(name).where({ member_row: row })).toEqual([]);
  expect((await friend.get(`${wall}/posts/${own.postId}`).expect(200)).body.data).toMatchObject({ author: null, title: null, text: '', html: '', excerpt: '', facts: {}, removed: { by: 'author', reason: null } });
  expect((await friend.get(`${wall}/posts/${own.postId}/revisions`).expect(200)).body.data).toEqual([]);
  expect((await friend.get(`${wall}/comments/${comment.commentId}`).expect(200)).body.data).toMatchObject({ author: null, text: '', html: '' });
  expect((await friend.get(`${wall}/posts/${others.postId}`)).body.data).toMatchObject({ text: 'Hallo @–, hoe gaat het', commentsCount: 0, reactions: [{ count: 0 }, { count: 0 }, { count: 0 }] });
  expect((await friend.get(`${wall}/comments/${friendsComment.commentId}`)).body.data.reactions[0]).toMatchObject({ kind: 'useful', count: 0 });
  expect(await textsIn(friend, `${wall}/posts/${own.postId}/comments`)).toHaveLength(1);
  await mustEqualRebuild();
  const before = await table('community_events').count({ rows: '*' });
  await jobs.of(house.strapi).get('members.erase-member')?.run({ strapi: house.strapi, payload: { memberId: leaver.memberId }, signal: new AbortController().signal, attempt: 2 });
  expect(await table('community_events').count({ rows: '*' })).toEqual(before);
});

test('while somebody is on their way out their words stand without a name, and with it again when they stay', async () => {
  const [going, friend] = [await join(house, 'Twijfel Aar'), await join(house, 'Wacht Af')];
  const { postId } = await say(going, 'Blijf ik of niet');
  const author = async () => ((await friend.get(`${wall}/posts/${postId}`).expect(200)).body.data as ShownPost).author;
  await going.send('post', '/me/leave', { mode: 'delete' }).expect(200);
  expect(await author()).toBeNull();
  await going.send('post', '/me/stay').expect(200);
  expect(await author()).toMatchObject({ handle: going.handle });
});

test('a handle somebody had before is taken out as well', async () => {
  const [leaver, friend] = [await join(house, 'Oude Naam'), await join(house, 'Noemt Oud')];
  const { postId } = await say(friend, 'Ken je @Oude-Naam?');
  await leaver.send('put', '/me/handle', { handle: 'nieuwe-naam' }).expect(200);
  const second = await say(friend, 'En @nieuwe-naam- dan, of @oude-naam!');
  await leave(leaver, 'keep-without-name');
  expect((await friend.get(`${wall}/posts/${postId}`)).body.data.html).toBe('<p>Ken je @–?</p>');
  expect((await friend.get(`${wall}/posts/${second.postId}`)).body.data.text).toBe('En @–- dan, of @–!');
  for (const handle of ['oude-naam', 'nieuwe-naam']) expect(await wallTablesHolding(handle)).toEqual([]);
});
