import { openTown, type Town } from './networks';
import { joined, memberIdOf, somebody } from './people';

jest.setTimeout(60_000);

let town: Town;
beforeAll(async () => {
  // LinkedIn is believed about addresses, Facebook and X are not.
  town = await openTown({ MAIL_INBOX: 'true' });
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

const addressOf = async (memberId: string) => {
  const { email, verified_email_key: proved } = await town.house.strapi.db.connection('members_members').where({ document_id: memberId }).first('email', 'verified_email_key');
  return { email, isProved: proved !== null };
};

test('a member without an address gets the one a linked network proves', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'x', { ...somebody(town, { email: null }) });
  const memberId = await memberIdOf(town, browser);
  expect(await addressOf(memberId)).toEqual({ email: null, isProved: false });
  expect((await browser.link('linkedin', person.key)).headers.location).toBe('/settings/log-ins#');
  expect(await addressOf(memberId)).toEqual({ email: person.email, isProved: true });
  expect((await browser.me()).body.data.isEmailVerified).toBe(true);
});

test('an address of a network that is not believed in this is kept as unproved', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'linkedin', somebody(town, { email: null }));
  await browser.link('facebook', person.key);
  expect(await addressOf(await memberIdOf(town, browser))).toEqual({ email: person.email, isProved: false });
});

test('the same address told again by a network that is believed becomes proved', async () => {
  const person = somebody(town);
  const browser = await joined(town, 'facebook', person);
  const memberId = await memberIdOf(town, browser);
  expect(await addressOf(memberId)).toEqual({ email: person.email, isProved: false });
  await browser.link('linkedin', person.key);
  expect(await addressOf(memberId)).toEqual({ email: person.email, isProved: true });
});

test('[46] another address than the member’s own changes nothing', async () => {
  const [person, other] = [somebody(town), somebody(town)];
  const browser = await joined(town, 'facebook', person);
  await browser.link('linkedin', other.key);
  expect(await addressOf(await memberIdOf(town, browser))).toEqual({ email: person.email, isProved: false });
});

test('[47] the address of another member is taken from nobody', async () => {
  const owner = somebody(town);
  const ownerId = await memberIdOf(town, await joined(town, 'linkedin', owner));
  const shared = somebody(town, { email: owner.email });
  const browser = await joined(town, 'x', somebody(town, { email: null }));
  expect((await browser.link('linkedin', shared.key)).headers.location).toBe('/settings/log-ins#');
  expect(await addressOf(await memberIdOf(town, browser))).toEqual({ email: null, isProved: false });
  expect(await addressOf(ownerId)).toEqual({ email: owner.email, isProved: true });
});
