import { createHash } from 'node:crypto';
import { knexOf, toColumn } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { join, origin, type Person } from '../members/people';
import { waitForJobs } from './jobs';

let house: House;
let address = 0;
beforeAll(async () => {
  house = await bootHouse({ MAIL_INBOX: 'true', TRUSTED_PROXIES: '1' });
}, 60_000);
afterAll(() => house.close());

/** One browser: its cookies, its address. */
function browser(cookies: Record<string, string> = {}) {
  address += 1;
  const from = `198.51.100.${address}`;
  return {
    cookies,
    async post(path: string, body: object) {
      const answer = await request(house.strapi.server.httpServer)
        .post(`/api/social-login${path}`)
        .set('Origin', origin)
        .set('X-Forwarded-For', from)
        .set('Cookie', Object.entries(cookies).map(([name, value]) => `${name}=${value}`).join('; '))
        .send(body);
      for (const line of (answer.headers['set-cookie'] as unknown as string[] | undefined) ?? []) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies[name] = value;
      }
      return answer;
    },
    async me() {
      return request(house.strapi.server.httpServer).get('/api/members/me').set('Cookie', `kring_session=${cookies.kring_session ?? ''}`);
    },
  };
}

const browserOf = ({ session }: Person) => browser({ kring_session: session.refreshToken });

async function mailsTo(recipient: string): Promise<{ subject: string; text: string; html: string }[]> {
  await waitForJobs(house.strapi, 'social-login.send-email-link');
  return knexOf(house.strapi)('community_demo_mails').where({ recipient }).orderBy('id');
}

async function tokenFor(recipient: string): Promise<string> {
  const mail = (await mailsTo(recipient)).at(-1);
  return /\/join\/email\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

test('a new person joins with a link and comes back with the next one', async () => {
  const anna = browser();
  await anna.post('/email-link', { email: 'Anna@Example.org', returnTo: '/groups' }).then(({ status }) => expect(status).toBe(202));
  const joined = await anna.post('/email-link/use', { token: await tokenFor('anna@example.org') });
  expect(joined.body.data).toEqual({ outcome: 'joined', returnTo: '/groups' });
  const me = await anna.me();
  expect(me.body.data).toMatchObject({ state: 'active', emailHint: 'a•••@example.org' });

  const again = browser();
  await again.post('/email-link', { email: 'anna@example.org' });
  const back = await again.post('/email-link/use', { token: await tokenFor('anna@example.org') });
  expect(back.body.data).toEqual({ outcome: 'signed-in', returnTo: '/' });
  expect((await again.me()).body.data.handle).toBe(me.body.data.handle);
});

test('a link works once', async () => {
  const bob = browser();
  await bob.post('/email-link', { email: 'bob@example.org' });
  const token = await tokenFor('bob@example.org');
  expect((await bob.post('/email-link/use', { token })).status).toBe(200);
  const second = await bob.post('/email-link/use', { token });
  expect([second.status, second.body.error.details.code]).toEqual([410, 'social-login.email-link-spent']);
});

test('of two uses at once exactly one is let in', async () => {
  const twin = browser();
  await twin.post('/email-link', { email: 'twin@example.org' });
  const token = await tokenFor('twin@example.org');
  const statuses = await Promise.all([twin.post('/email-link/use', { token }), twin.post('/email-link/use', { token })]);
  expect(statuses.map(({ status }) => status).sort()).toEqual([200, 410]);
  expect(await knexOf(house.strapi)('social_login_identities').where({ network: 'email', subject: 'twin@example.org' })).toHaveLength(1);
});

test('looking at a link does not spend it: only a POST does', async () => {
  const scanner = browser();
  await scanner.post('/email-link', { email: 'scanned@example.org' });
  const token = await tokenFor('scanned@example.org');
  await request(house.strapi.server.httpServer).get(`/api/social-login/email-link/use?token=${token}`);
  await request(house.strapi.server.httpServer).head(`/join/email?token=${token}`);
  expect((await scanner.post('/email-link/use', { token })).status).toBe(200);
});

test('a link older than a quarter of an hour is spent', async () => {
  const late = browser();
  await late.post('/email-link', { email: 'late@example.org' });
  const token = await tokenFor('late@example.org');
  await knexOf(house.strapi)('social_login_email_links').update({ expires_at: toColumn(house.strapi, new Date(Date.now() - 1)) }).where({ token_hash: createHash('sha256').update(token).digest('hex') });
  expect((await late.post('/email-link/use', { token })).status).toBe(410);
});

test('the token stands in the mail and nowhere in the database', async () => {
  await browser().post('/email-link', { email: 'secret@example.org' });
  const token = await tokenFor('secret@example.org');
  const rows = await knexOf(house.strapi)('social_login_email_links').select('*');
  expect(token).toHaveLength(43);
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(JSON.stringify(rows)).not.toContain('secret@example.org');
});

test('[9] in another browser the link asks first: nobody is signed in by a link somebody else asked for', async () => {
  const attacker = browser();
  await attacker.post('/email-link', { email: 'attacker@example.org' });
  const token = await tokenFor('attacker@example.org');
  const victim = browser();
  const asked = await victim.post('/email-link/use', { token });
  expect([asked.status, asked.body.error.details]).toEqual([409, expect.objectContaining({ code: 'social-login.email-link-to-confirm', emailHint: 'a•••@example.org' })]);
  expect(victim.cookies.kring_session).toBeUndefined();
  expect((await victim.post('/email-link/use', { token, isConfirmed: true })).body.data.outcome).toBe('joined');
});

test('[82] the answer is the same for a known and an unknown address', async () => {
  await join(house, 'Known', { email: 'known@example.org', isEmailVerified: true });
  const [known, unknown] = [await browser().post('/email-link', { email: 'known@example.org' }), await browser().post('/email-link', { email: 'unknown@example.org' })];
  const shapeOf = ({ status, body, headers }: request.Response) => ({ status, body, headers: Object.keys(headers).sort() });
  expect(shapeOf(known)).toEqual(shapeOf(unknown));
  expect([(await mailsTo('known@example.org')).length, (await mailsTo('unknown@example.org')).length]).toEqual([1, 1]);
});

test('[82] known and unknown addresses take the same time', async () => {
  const timesOf = async (email: (turn: number) => string) => {
    const times: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const began = performance.now();
      await browser().post('/email-link', { email: email(turn) });
      times.push(performance.now() - began);
    }
    return Math.min(...times);
  };
  await join(house, 'Timed', { email: 'timed@example.org', isEmailVerified: true });
  const known = await timesOf(() => 'timed@example.org');
  const unknown = await timesOf((turn) => `nobody-${turn}@example.org`);
  expect(Math.abs(known - unknown)).toBeLessThan(40);
});

test('[81] one address gets five mails an hour at most, whoever asks', async () => {
  const statuses: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) statuses.push((await browser().post('/email-link', { email: `${turn % 2 ? 'FLOOD' : 'flood'}@example.org` })).status);
  expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
});

test('[81] one visitor asks ten times in a quarter of an hour at most', async () => {
  const busy = browser();
  const statuses: number[] = [];
  for (let turn = 0; turn < 11; turn += 1) statuses.push((await busy.post('/email-link', { email: `busy-${turn}@example.org` })).status);
  expect(statuses.slice(9)).toEqual([202, 429]);
});

test('[60] spellings of one address are one person, letters that only look alike are not', async () => {
  const mia = browser();
  await mia.post('/email-link', { email: 'mia@example.org' });
  await mia.post('/email-link/use', { token: await tokenFor('mia@example.org') });
  const spelled = browser();
  await spelled.post('/email-link', { email: ' ＭＩＡ@Example.ORG ' });
  expect((await spelled.post('/email-link/use', { token: await tokenFor('mia@example.org') })).body.data.outcome).toBe('signed-in');
  const lookalike = browser();
  await lookalike.post('/email-link', { email: 'mıa@example.org' });
  expect((await lookalike.post('/email-link/use', { token: await tokenFor('mıa@example.org') })).body.data.outcome).toBe('joined');
});

test.each(['', 'nobody', 'a@b@c', 'a b@example.org', 'a@example.org\nBcc: x@example.org', '"a,b"@example.org', `${'a'.repeat(250)}@example.org`])('%j is no address', async (email) => {
  expect((await browser().post('/email-link', { email })).status).toBe(400);
});

test('the mail speaks the language that was asked for, as text and as HTML', async () => {
  await browser().post('/email-link', { email: 'nl@example.org', locale: 'nl' });
  await browser().post('/email-link', { email: 'en@example.org', locale: 'en' });
  const [dutch] = await mailsTo('nl@example.org');
  const [english] = await mailsTo('en@example.org');
  expect([dutch.subject, english.subject]).toEqual(['Je link om in te loggen bij localhost:1337', 'Your link to sign in to localhost:1337']);
  for (const { text, html } of [dutch, english]) {
    const link = /http:\/\/localhost:1337\/join\/email\?token=[\w-]+/;
    expect(link.exec(text)?.[0]).toBe(link.exec(html)?.[0]);
  }
});

test('[65] links in mails start with the address of the site, whatever the request claims', async () => {
  await request(house.strapi.server.httpServer).post('/api/social-login/email-link').set('Origin', origin).set('Host', 'evil.example').set('X-Forwarded-Host', 'evil.example').send({ email: 'host@example.org' });
  expect(JSON.stringify(await mailsTo('host@example.org'))).not.toContain('evil.example');
});

test('[41] an account that only claims an address is never opened by who proves it', async () => {
  const trap = await join(house, 'Trap', { email: 'prey@example.org', isEmailVerified: false });
  const prey = browser();
  await prey.post('/email-link', { email: 'prey@example.org' });
  const token = await tokenFor('prey@example.org');
  const asked = await prey.post('/email-link/use', { token });
  expect([asked.status, asked.body.error.details]).toEqual([409, expect.objectContaining({ code: 'social-login.email-needs-other-way', canJoinAnew: true })]);
  expect((await prey.post('/email-link/use', { token, isJoiningAnew: true })).body.data.outcome).toBe('joined');
  expect((await prey.me()).body.data.handle).not.toBe(trap.handle);
  expect((await trap.get('/me')).body.data.emailHint).toBeNull();
});

test('[43] the link of an attacker who adds an address is worth nothing in the hands of its owner', async () => {
  const attacker = await join(house, 'Attacker');
  await browserOf(attacker).post('/email-link/link', { email: 'owner@example.org' });
  const token = await tokenFor('owner@example.org');
  const owner = browser();
  const refused = await owner.post('/email-link/use', { token, isConfirmed: true });
  expect([refused.status, refused.body.error.details.code]).toEqual([403, 'social-login.email-link-of-other-member']);
  expect(await members(house.strapi).findByVerifiedEmail('owner@example.org')).toBeNull();
  expect(await knexOf(house.strapi)('social_login_identities').where({ subject: 'owner@example.org' })).toEqual([]);
});

test('[44] links under way to an address are dead once somebody proved it', async () => {
  const attacker = await join(house, 'Early');
  const early = browserOf(attacker);
  await early.post('/email-link/link', { email: 'claimed@example.org' });
  const pending = await tokenFor('claimed@example.org');
  const owner = browser();
  await owner.post('/email-link', { email: 'claimed@example.org' });
  expect((await owner.post('/email-link/use', { token: await tokenFor('claimed@example.org') })).body.data.outcome).toBe('joined');
  expect((await early.post('/email-link/use', { token: pending })).status).toBe(410);
});

test('a member adds an address to their log-ins and signs in with it', async () => {
  const carla = await join(house, 'Carla');
  const home = browserOf(carla);
  expect((await home.post('/email-link/link', { email: 'carla@example.org' })).status).toBe(202);
  expect((await home.post('/email-link/use', { token: await tokenFor('carla@example.org') })).body.data.outcome).toBe('address-added');
  const away = browser();
  await away.post('/email-link', { email: 'carla@example.org' });
  expect((await away.post('/email-link/use', { token: await tokenFor('carla@example.org') })).body.data.outcome).toBe('signed-in');
  expect((await away.me()).body.data.handle).toBe(carla.handle);
});

test('[49] an address of somebody else is not added, and stays theirs', async () => {
  const dora = browser();
  await dora.post('/email-link', { email: 'dora@example.org' });
  await dora.post('/email-link/use', { token: await tokenFor('dora@example.org') });
  const thief = browserOf(await join(house, 'Thief'));
  await thief.post('/email-link/link', { email: 'dora@example.org' });
  const refused = await thief.post('/email-link/use', { token: await tokenFor('dora@example.org') });
  expect([refused.status, refused.body.error.details.code]).toEqual([409, 'social-login.email-address-taken']);
  expect((await dora.me()).status).toBe(200);
});

test('[52] adding an address asks for a recent sign-in, and for a sign-in at all', async () => {
  expect((await browser().post('/email-link/link', { email: 'x@example.org' })).status).toBe(401);
  const old = await join(house, 'Old Session');
  await knexOf(house.strapi)('members_sessions').where({ session_id: old.session.sessionId }).update({ signed_in_at: toColumn(house.strapi, new Date(Date.now() - 16 * 60_000)) });
  const refused = await browserOf(old).post('/email-link/link', { email: 'x@example.org' });
  expect(refused.body.error.details.code).toBe('community.recent-sign-in-required');
});

test('the inbox of the demo shows its mails', async () => {
  await browser().post('/email-link', { email: 'inbox@example.org', locale: 'en' });
  await mailsTo('inbox@example.org');
  const { text } = await request(house.strapi.server.httpServer).get('/demo/inbox').expect(200);
  const [, path] = /href="(\/demo\/inbox\/\d+)"/.exec(text) ?? [];
  const mail = await request(house.strapi.server.httpServer).get(path).expect(200);
  expect(mail.text).toContain('<a href="http://localhost:1337/join/email?token=');
});

test('[55] an address taken off the log-ins is no way in any more, until its owner adds it again', async () => {
  const eva = await join(house, 'Eva', { email: 'eva@example.org', isEmailVerified: true });
  const home = browserOf(eva);
  await home.post('/email-link', { email: 'eva@example.org' });
  await home.post('/email-link/use', { token: await tokenFor('eva@example.org') });
  const list = () => request(house.strapi.server.httpServer).get('/api/social-login/identities').set('Cookie', `kring_session=${home.cookies.kring_session}`);
  const [identity] = (await list()).body.data;
  expect(identity).toMatchObject({ network: 'email', networkName: 'E-mail', displayName: 'eva@example.org', can: { unlink: false } });
  await home.post('/email-link/link', { email: 'eva.second@example.org' });
  await home.post('/email-link/use', { token: await tokenFor('eva.second@example.org') });
  await request(house.strapi.server.httpServer).delete(`/api/social-login/identities/${identity.id}`).set('Cookie', `kring_session=${home.cookies.kring_session}`).set('Origin', origin).expect(204);

  const away = browser();
  await away.post('/email-link', { email: 'eva@example.org' });
  const refused = await away.post('/email-link/use', { token: await tokenFor('eva@example.org') });
  expect(refused.body.error.details).toMatchObject({ code: 'social-login.email-needs-other-way', canJoinAnew: false });
  expect(away.cookies.kring_session).toBeFalsy();
});

test.each(['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', '/%2f%2fevil.example'])('[63] %s is no place to go to from a mail', async (returnTo) => {
  const lea = browser();
  await lea.post('/email-link', { email: 'lea@example.net', returnTo });
  expect((await lea.post('/email-link/use', { token: await tokenFor('lea@example.net') })).body.data.returnTo).toBe('/');
});
