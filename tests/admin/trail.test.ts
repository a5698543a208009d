import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { join, type Person } from '../members/people';

interface TrailEntry {
  action: string;
  actor: { kind: string; id: string | null };
  subject: { kind: string; id: string } | null;
  facts: Record<string, unknown>;
}

let house: House;
let editor: SignedInEditor;
let member: Person;

beforeAll(async () => {
  house = await bootHouse();
  editor = await signInEditor(house.strapi);
  member = await join(house, 'Karel Doornbos', { email: 'karel@example.org', isEmailVerified: true });
}, 60_000);
afterAll(() => house.close());

async function newest(action: string): Promise<TrailEntry> {
  const { body } = await editor.call('get', `/community/audit?action=${action}&limit=1`).expect(200);
  return body.data[0] as TrailEntry;
}

test('each act on a member stands in the audit trail with the editor who did it', async () => {
  const acts = [
    ['suspend', { reason: 'Reclame.' }, 'members.member-suspended'],
    ['lift', {}, 'members.suspension-lifted'],
    ['message', { message: 'Welkom.' }, 'members.message-sent'],
    ['staff', { isStaff: true, jobTitle: 'Molenaar', department: null }, 'members.staff-changed'],
  ] as const;
  for (const [act, facts, action] of acts) {
    await editor.call('post', `/members/people/${member.memberId}/${act}`).send(facts).expect(200);
    expect(await newest(action)).toMatchObject({ action, actor: { kind: 'editor', id: String(editor.id) }, subject: { kind: 'member', id: member.memberId } });
  }
});

test('many at once are written down one by one', async () => {
  const [anna, bram] = [await join(house, 'Anna Twee'), await join(house, 'Bram Twee')];
  await editor.call('post', '/members/people/bulk').send({ act: 'suspend', reason: 'Proef.', memberIds: [anna.memberId, bram.memberId] }).expect(200);
  for (const { memberId } of [anna, bram]) {
    const { body } = await editor.call('get', `/community/audit?action=members.member-suspended&subjectId=${memberId}`).expect(200);
    expect(body.data).toHaveLength(1);
  }
});

test('a changed setting is written down by the names of its fields, never by their values', async () => {
  await editor.call('put', '/community/settings/members.admission').send({ invitationDays: 21 }).expect(200);
  const entry = await newest('community.settings-changed');
  expect(entry).toMatchObject({ subject: { kind: 'settings', id: 'members.admission' }, actor: { id: String(editor.id) } });
  expect(entry.facts).toEqual({ fields: 'invitationDays' });
});

test('a dossier tells what was done to the member, and by whom', async () => {
  const { body } = await editor.call('get', `/members/people/${member.memberId}`).expect(200);
  const actions = (body.data.audit as TrailEntry[]).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['members.member-suspended', 'members.suspension-lifted', 'members.message-sent', 'members.staff-changed']));
});
