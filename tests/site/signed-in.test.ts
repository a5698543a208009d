import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { signInEditor } from '../house/editor';
import { join, origin, signIn, type Person } from '../members/people';

let house: House;
let femke: Person;
let kwame: Person;

beforeAll(async () => {
  house = await bootHouse();
  femke = await join(house, 'Femke van der Wal-Ouédraogo', { locale: 'nl' });
  kwame = await join(house, 'Kwame Asante', { locale: 'en' });
}, 60_000);
afterAll(() => house.close());

type Jar = Map<string, string>;
const jarOf = ({ session }: Person): Jar => new Map([['kring_session', session.refreshToken]]);
const sent = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

/** Keeps the cookies of an answer as a browser does. */
function keep(jar: Jar, response: request.Response): request.Response {
  for (const line of ([] as string[]).concat(response.headers['set-cookie'] ?? [])) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
  return response;
}

const open = async (jar: Jar, address: string) => keep(jar, await request(house.strapi.server.httpServer).get(address).set({ Accept: 'text/html', Cookie: sent(jar) }));
const post = async (jar: Jar, address: string, fields: object) => keep(jar, await request(house.strapi.server.httpServer).post(address).type('form').set({ Accept: 'text/html', Origin: origin, Cookie: sent(jar) }).send(fields));

const screens = ['/', '/people', '/circle', '/circle/connections', '/profile/edit', '/profile/as?audience=members', '/welcome', '/settings', '/settings/log-ins', '/settings/devices', '/settings/privacy', '/settings/blocked', '/settings/language', '/settings/export', '/settings/leave', '/invitations'];

test.each(screens)('%s is complete for a member without a script, in the language of the member', async (address) => {
  const { status, text, headers } = await open(jarOf(femke), address);
  expect(status).toBe(200);
  expect(text).toMatch(/<html lang="nl"/);
  expect(text).toMatch(/<main[^>]*>[\s\S]*<h1/);
  expect(text).toContain('aria-label="Menu van Femke van der Wal-Ouédraogo"');
  expect(headers['cache-control']).toBe('private, no-store');
  expect(text).not.toMatch(/\sstyle="/);
});

test('no page of a member carries the token of the session or an address', async () => {
  const { text } = await open(jarOf(femke), '/settings/devices');
  expect(text).not.toContain(femke.session.refreshToken);
  expect(text).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
});

test('following by a plain form says so once, with the way to take it back', async () => {
  const jar = jarOf(femke);
  const { status, headers } = await post(jar, `/people/${kwame.handle}`, { act: 'follow' });
  expect([status, headers.location]).toEqual([302, `/people/${kwame.handle}`]);
  const { text } = await open(jar, headers.location as string);
  expect(text).toContain('Vanaf nu volg je Kwame.');
  expect(text).toMatch(/<form[^>]*action="\/people\/kwame-asante"[^>]*>(?:(?!<\/form>)[\s\S])*name="act" value="unfollow"/);
  expect((await open(jar, headers.location as string)).text).not.toContain('Vanaf nu volg je Kwame.');
});

test('a refused form keeps what was typed and says what is wrong beside the field', async () => {
  const { status, text } = await post(jarOf(femke), '/profile/edit', { act: 'fields', displayName: 'Femke', headline: 'x'.repeat(161) });
  expect(status).toBe(400);
  expect(text).toContain('Maak het korter: hooguit 160 tekens.');
});

test('a question is asked on a page of its own, and answered there', async () => {
  const jar = jarOf(kwame);
  expect((await open(jar, `/people/${femke.handle}/block`)).text).toContain('Block Femke van der Wal-Ouédraogo');
  const { headers } = await post(jar, `/people/${femke.handle}/block`, { confirm: 'yes' });
  expect(headers.location).toBe('/settings/blocked');
  expect((await open(jarOf(femke), `/people/${kwame.handle}`)).status).toBe(404);
  await post(jar, '/settings/blocked', { handle: femke.handle });
});

test('signing out ends the session and says so', async () => {
  const gone = await join(house, 'Iemand Die Gaat', { locale: 'nl' });
  const jar = jarOf(gone);
  const { headers } = await post(jar, '/sign-out', {});
  expect((await open(jar, headers.location as string)).text).toContain('Je bent uitgelogd.');
  expect((await open(jarOf(gone), '/settings')).headers.location).toBe('/join?returnTo=%2Fsettings');
});

test('who waits for approval reads at home what the organisation tells them, and puts it away there', async () => {
  const editor = await signInEditor(house.strapi);
  const { memberId } = await join(house, 'Wim Wacht', { locale: 'nl' });
  await editor.call('post', `/members/people/${memberId}/withdraw`).send({ reason: 'Nog even kijken.' }).expect(200);
  await editor.call('post', `/members/people/${memberId}/message`).send({ message: 'Bij welke winkel werk je?' }).expect(200);
  const jar = jarOf(await signIn(house, memberId));
  const home = await open(jar, '/');
  expect(home.status).toBe(200);
  expect(home.text).toContain('Bij welke winkel werk je?');
  expect(home.text.match(/<h1/g)).toHaveLength(1);
  const note = /name="note" value="([^"]+)"/.exec(home.text)?.[1];
  expect((await post(jar, '/settings/notes', { note })).status).toBe(302);
  expect((await open(jar, '/')).text).not.toContain('Bij welke winkel werk je?');
});
