import { jobs } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { join, signIn } from './people';

interface Decision {
  kind: string;
  reason: string | null;
  until: string | null;
  at: string;
  actor: { kind: string; id: string | null; name: string | null };
}

let house: House;
let editor: SignedInEditor;
beforeAll(async () => {
  house = await bootHouse();
  editor = await signInEditor(house.strapi);
}, 60_000);
afterAll(() => house.close());

const act = (memberId: string, what: string, facts: object = {}) => editor.call('post', `/members/people/${memberId}/${what}`).send(facts);
const dossierOf = async (memberId: string) => (await editor.call('get', `/members/people/${memberId}`).expect(200)).body.data as { state: string; decisions: Decision[]; audit: { action: string; actor: object }[] };

test('an approval can be taken back: the member waits again, signed out everywhere, and may log in to see it', async () => {
  const [anna, other] = [await join(house, 'Anna Terug'), await join(house, 'Olga Blijft')];
  await act(anna.memberId, 'withdraw').expect(400);
  expect((await act(anna.memberId, 'withdraw', { reason: 'The name is not real.' }).expect(200)).body.data).toMatchObject({ state: 'pending', sessions: 0 });
  await anna.get('/me').expect(401);
  await other.get(`/${anna.handle}`).expect(404);
  const again = await signIn(house, anna.memberId);
  expect((await again.get('/me').expect(200)).body.data.state).toBe('pending');
  await again.send('put', `/${other.handle}/follow`).expect(403);
  expect((await act(anna.memberId, 'withdraw', { reason: 'Twice.' }).expect(409)).body.error.details.code).toBe('members.wrong-state');
  await act(anna.memberId, 'approve').expect(200);
  await again.send('put', `/${other.handle}/follow`).expect(200);
});

test('the organisation’s own account is not put back to waiting', async () => {
  const { body } = await editor.call('put', '/members/organisation').send({ displayName: 'Molenwiek' }).expect(200);
  await act(body.data.memberId, 'withdraw', { reason: 'By accident.' }).expect(409);
});

test('the reason of a suspension is still told after it is lifted, with its end and by whom', async () => {
  const { memberId } = await join(house, 'Dirk Historie');
  const until = new Date(Date.now() + 86_400_000).toISOString();
  await act(memberId, 'suspend', { reason: 'Advertising.', until }).expect(200);
  await act(memberId, 'lift').expect(200);
  await act(memberId, 'withdraw', { reason: 'A second look.' }).expect(200);
  await act(memberId, 'refuse', { reason: 'Not a person.' }).expect(200);
  const { decisions } = await dossierOf(memberId);
  expect(decisions.map(({ kind, reason }) => [kind, reason])).toEqual([['refused', 'Not a person.'], ['withdrawn', 'A second look.'], ['lifted', null], ['suspended', 'Advertising.']]);
  expect(decisions[3]).toMatchObject({ until, actor: { kind: 'editor', id: String(editor.id), name: 'Noor de Vries' } });
});

test('each decision stands in the trail by the names of who decided and about whom, and without its reason', async () => {
  const { memberId } = await join(house, 'Eva Spoor');
  await act(memberId, 'withdraw', { reason: 'Onvindbaar.' }).expect(200);
  const { body, text } = await editor.call('get', '/community/audit?action=members.approval-withdrawn&limit=1').expect(200);
  expect(body.data[0]).toMatchObject({ actor: { kind: 'editor', name: 'Noor de Vries' }, subject: { kind: 'member', id: memberId, name: 'Eva Spoor' } });
  expect(text).not.toContain('Onvindbaar');
  expect((await dossierOf(memberId)).audit[0]).toMatchObject({ action: 'members.approval-withdrawn', actor: { name: 'Noor de Vries' } });
});

test('who is gone has no name in the trail any more', async () => {
  const gone = await join(house, 'Greta Gewist');
  await act(gone.memberId, 'staff', { isStaff: false }).expect(200);
  await gone.send('post', '/me/leave', { mode: 'delete' }).expect(200);
  const knex = house.strapi.db.connection;
  await knex('members_members').where({ document_id: gone.memberId }).update({ leave_at: new Date(Date.now() - 1000) });
  await jobs.of(house.strapi).get('members.erase-member')?.run({ strapi: house.strapi, payload: { memberId: gone.memberId } } as never);
  const { body, text } = await editor.call('get', `/community/audit?subjectId=${gone.memberId}`).expect(200);
  expect(body.data[0].subject).toEqual({ kind: 'member', id: gone.memberId, name: null });
  expect(text).not.toContain('Greta');
  await settle(house.strapi);
});

test('many can be approved, suspended and told something at once', async () => {
  const people = [await join(house, 'Een Samen'), await join(house, 'Twee Samen')];
  const memberIds = people.map(({ memberId }) => memberId);
  const bulk = async (wish: object) => (await editor.call('post', '/members/people/bulk').send({ memberIds, ...wish }).expect(200)).body.data.map(({ isDone }: { isDone: boolean }) => isDone);
  expect(await bulk({ act: 'message', message: 'Vanavond open.' })).toEqual([true, true]);
  for (const person of people) expect((await person.get('/me/notes')).body.data).toMatchObject([{ kind: 'message', text: 'Vanavond open.' }]);
  expect(await bulk({ act: 'withdraw', reason: 'Nog eens kijken.' })).toEqual([true, true]);
  expect(await bulk({ act: 'approve' })).toEqual([true, true]);
  expect(await bulk({ act: 'suspend', reason: 'Proef.' })).toEqual([true, true]);
  for (const memberId of memberIds) expect((await dossierOf(memberId)).state).toBe('suspended');
});
