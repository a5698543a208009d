import { members } from '@kring/members/extend';
import { countIn, lastAudit, worldOf } from './audit';
import { backFrom } from './browser';
import { openTown, type Town } from './networks';
import { handleOf, identitiesOf, joined, memberIdOf, setAdmission, setState, somebody } from './people';

// Many browsers, one machine: what counts is the answer.
jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

const userBehind = async (memberId: string) =>
  (await town.house.strapi.db.connection('up_users').where({ username: `member-${memberId}` }).first()) as Record<string, unknown>;

async function refusedAsKnown(network: string, key: string) {
  const before = await worldOf(town.house);
  const browser = town.browser();
  const answer = await browser.login(network, key);
  expect(answer.headers.location).toBe('/join?error=email-known#');
  expect(browser.isSignedIn).toBe(false);
  expect(await worldOf(town.house)).toEqual(before);
  expect(await lastAudit(town.house)).toMatchObject({ facts: { reason: 'email-known' } });
}

test('[40] an account with an unproved address that is known here neither logs in nor links', async () => {
  const person = somebody(town);
  await joined(town, 'linkedin', person);
  await refusedAsKnown('facebook', person.key);
  await refusedAsKnown('x', person.key);
});

test('[41] an account with a proved address is not merged into one that only claims it', async () => {
  const person = somebody(town);
  const claimant = await joined(town, 'facebook', person);
  await refusedAsKnown('linkedin', person.key);
  expect(await identitiesOf(claimant)).toHaveLength(1);
});

test('[42] the session of who registered first never opens anything of who proves the address', async () => {
  const victim = somebody(town);
  const attacker = town.browser();
  const theirs = somebody(town, { email: victim.email });
  await attacker.login('facebook', theirs.key);
  await refusedAsKnown('linkedin', victim.key);
  const withoutAddress = town.browser();
  await withoutAddress.follow(await withoutAddress.consent('facebook', { person: victim.key, decline: ['email'] }));
  expect(await handleOf(withoutAddress)).not.toBe(await handleOf(attacker));
  expect(await identitiesOf(attacker)).toHaveLength(1);
});

test('[43] an account that an attacker linked to a claimed address opens only the attacker’s own membership', async () => {
  const victim = somebody(town);
  const trojan = somebody(town, { email: victim.email });
  const attacker = await joined(town, 'facebook', trojan);
  expect((await attacker.link('x', trojan.key)).headers.location).toBe('/settings/log-ins#');
  await refusedAsKnown('linkedin', victim.key);
  const again = town.browser();
  await again.login('x', trojan.key);
  expect(await handleOf(again)).toBe(await handleOf(attacker));
});

test('[44] nothing pending of an account that claims an address reaches who proves it: no account is ever taken over', async () => {
  const person = somebody(town);
  const claimant = await joined(town, 'facebook', person);
  const user = await userBehind(await memberIdOf(town, claimant));
  expect(user).toMatchObject({ email: null, reset_password_token: null, confirmation_token: null });
  await refusedAsKnown('linkedin', person.key);
  expect(await userBehind(await memberIdOf(town, claimant))).toEqual(user);
});

test.each(['facebook', 'x'])('[45] %s can’t make an address count as proved', async (network) => {
  const person = somebody(town);
  const browser = await joined(town, network, person);
  expect(await members(town.house.strapi).findByVerifiedEmail(person.email as string)).toBeNull();
  expect(Boolean((await userBehind(await memberIdOf(town, browser))).confirmed)).toBe(false);
});

test('[46] who changes the address at the network to somebody else’s stays who they are', async () => {
  const [person, target] = [somebody(town), somebody(town)];
  const [browser, other] = [await joined(town, 'linkedin', person), await joined(town, 'linkedin', target)];
  const memberId = await memberIdOf(town, browser);
  town.demo.state.people.change(person.key, { email: target.email });
  const again = town.browser();
  expect((await again.login('linkedin', person.key)).headers.location).toBe('/#');
  expect(await handleOf(again)).toBe(await handleOf(browser));
  expect(await members(town.house.strapi).findByVerifiedEmail(person.email as string)).toBe(memberId);
  expect(await members(town.house.strapi).findByVerifiedEmail(target.email as string)).toBe(await memberIdOf(town, other));
});

test('[47] who got an address that was somebody’s before is not that somebody', async () => {
  const former = somebody(town);
  await joined(town, 'linkedin', former);
  const heir = somebody(town, { email: former.email });
  await refusedAsKnown('linkedin', heir.key);
});

test('[48] one identifier at two networks is two accounts', async () => {
  const onFacebook = somebody(town, { email: undefined, accounts: { facebook: { id: '12345' } } });
  const onX = somebody(town, { email: undefined, accounts: { x: { id: '12345', handle: 'twelve' } } });
  const [first, second] = [await joined(town, 'facebook', onFacebook), await joined(town, 'x', onX)];
  expect(await handleOf(first)).not.toBe(await handleOf(second));
  expect(await countIn(town.house, 'social_login_identities', { subject: '12345' })).toBe(2);
});

test('[49] an account that is somebody’s is not linked to another and stays theirs', async () => {
  const owner = somebody(town);
  const ownerBrowser = await joined(town, 'x', owner);
  const thief = await joined(town, 'linkedin', somebody(town));
  expect((await thief.link('x', owner.key)).headers.location).toBe('/settings/log-ins?error=already-linked#');
  expect(await identitiesOf(thief)).toHaveLength(1);
  const again = town.browser();
  await again.login('x', owner.key);
  expect(await handleOf(again)).toBe(await handleOf(ownerBrowser));
});

test('[50] of two members who link one account at once, one gets it', async () => {
  const wanted = somebody(town);
  const both = [await joined(town, 'linkedin', somebody(town)), await joined(town, 'linkedin', somebody(town))];
  const backs: string[] = [];
  for (const browser of both) backs.push(await backFrom((await browser.post('/api/social-login/x/link')).body.data.url, { person: wanted.key }));
  const answers = await Promise.all(both.map((browser, index) => browser.follow(backs[index])));
  expect(answers.map(({ headers }) => headers.location).sort()).toEqual(['/settings/log-ins#', '/settings/log-ins?error=already-linked#']);
});

test('[51] two first logins with one account at once make one member', async () => {
  const person = somebody(town, { email: undefined });
  const before = await worldOf(town.house);
  const both = [town.browser(), town.browser()];
  const backs: string[] = [];
  for (const browser of both) backs.push(await browser.consent('facebook', { person: person.key }));
  await Promise.all(both.map((browser, index) => browser.follow(backs[index])));
  expect(await handleOf(both[0])).toBe(await handleOf(both[1]));
  const after = await worldOf(town.house);
  expect([after.members - before.members, after.identities - before.identities]).toEqual([1, 1]);
});

test('[56] a suspended member stays out by every network, and comes back in when the suspension ends', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'linkedin', person);
  const memberId = await memberIdOf(town, browser);
  await setState(town, memberId, 'suspended');
  await members(town.house.strapi).closeSessions({ memberId });
  const again = town.browser();
  const before = await worldOf(town.house);
  expect((await again.login('linkedin', person.key)).headers.location).toBe('/join?error=suspended#');
  expect(again.isSignedIn).toBe(false);
  expect((await browser.me()).status).toBe(401);
  expect(await worldOf(town.house)).toEqual(before);
  await setState(town, memberId, 'active');
  expect((await again.login('linkedin', person.key)).headers.location).toBe('/#');
});

test.each([
  ['closed', 'closed'],
  ['invitation', 'invitation-needed'],
] as const)('[57] when joining is %s, members log in and others are told so, without a trace', async (mode, reason) => {
  const member = somebody(town);
  await joined(town, 'facebook', member);
  await setAdmission(town, mode);
  try {
    const before = await worldOf(town.house);
    expect((await town.browser().login('facebook', somebody(town).key)).headers.location).toBe(`/join?error=${reason}#`);
    expect(await worldOf(town.house)).toEqual(before);
    expect((await town.browser().login('facebook', member.key)).headers.location).toBe('/#');
  } finally {
    await setAdmission(town, 'open');
  }
});

test('[57] when joining needs approval, a new member comes in waiting', async () => {
  await setAdmission(town, 'approval');
  try {
    const browser = await joined(town, 'linkedin', somebody(town));
    expect((await browser.me()).body.data.state).toBe('pending');
  } finally {
    await setAdmission(town, 'open');
  }
});

test.each(['facebook', 'linkedin', 'x'] as const)('[58] fields that %s has no business in change nothing', async (network) => {
  town.misbehave({ network, endpoint: 'profile', name: 'extra-fields' });
  const browser = await joined(town, network, somebody(town));
  const user = await userBehind(await memberIdOf(town, browser));
  expect(user).toMatchObject({ provider: 'local', password: null });
  expect(Boolean(user.blocked)).toBe(false);
  expect(Boolean(user.confirmed)).toBe(network === 'linkedin');
  const role = await town.house.strapi.db.connection('up_users_role_lnk').join('up_roles', 'up_roles.id', 'role_id').where({ user_id: user.id }).first('type');
  expect(role.type).toBe('authenticated');
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test.each([
  ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['a right-to-left override', 'Eva\u202Egpj.exe', 'Evagpj.exe'],
  ['500 letters', 'a'.repeat(500), 'a'.repeat(80)],
  ['emoji', '👩‍🚀 Zoë', '👩‍🚀 Zoë'],
  ['blanks', ' \t\n ', 'New member'],
  ['controls', 'Bo\u0007b\u0000by', 'Bobby'],
])('[59] a name of %s becomes one plain line and a handle of its own', async (_, given, shown) => {
  town.misbehave({ network: 'facebook', endpoint: 'profile', name: 'name-other', value: given });
  const browser = town.browser({ 'Accept-Language': 'en' });
  await browser.login('facebook', somebody(town).key);
  const { data } = (await browser.me()).body;
  expect(data.displayName).toBe(shown);
  expect(data.handle).toMatch(/^[a-z0-9][a-z0-9-]{2,}$/);
});

test('[60] one address in other letters is known, one that only looks alike is not', async () => {
  const person = somebody(town, { email: 'Alice.Sixty@EXAMPLE.com' });
  await joined(town, 'linkedin', person);
  await refusedAsKnown('linkedin', somebody(town, { email: 'alice.sixty@example.com' }).key);
  for (const alike of ['ａlice.sixty@example.com', 'alıce.sixty@example.com', 'alice.sixty@example․com']) {
    const other = await joined(town, 'linkedin', somebody(town, { email: alike }));
    expect((await userBehind(await memberIdOf(town, other))).email).toBeNull();
  }
});

test('[61] who has no address joins without one: none is made up, nothing is mailed', async () => {
  const first = await joined(town, 'x', somebody(town, { email: undefined }));
  const second = await joined(town, 'facebook', somebody(town, { email: undefined }));
  for (const browser of [first, second]) expect((await userBehind(await memberIdOf(town, browser))).email).toBeNull();
  expect(await countIn(town.house, 'community_jobs', { name: 'social-login.tell-of-change' })).toBe(0);
});

test('[62] an editor’s address gives a member nothing in the admin', async () => {
  const person = somebody(town);
  const before = await countIn(town.house, 'admin_users');
  await town.house.strapi.db.query('admin::user').create({ data: { email: person.email, firstname: 'Ed', isActive: true } });
  const browser = await joined(town, 'linkedin', person);
  expect(await countIn(town.house, 'admin_users')).toBe(before + 1);
  expect((await browser.get('/admin/users/me')).status).toBe(401);
  expect((await browser.get('/social-login/networks')).status).toBe(401);
});
