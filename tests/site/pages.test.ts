import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { root } from '../house/databases';

let house: House;
const origin = 'http://localhost:1337';
const server = () => house.strapi.server.httpServer;
const page = (address: string, headers: Record<string, string> = {}) => request(server()).get(address).set({ Accept: 'text/html', 'Accept-Language': 'nl', ...headers });
const cookiesOf = (response: request.Response) => ([] as string[]).concat(response.headers['set-cookie'] ?? []);

beforeAll(async () => {
  if (!fs.existsSync(path.join(root, 'plugins/site/build/server/index.js'))) throw new Error('Build the site first: npm run build -w @kring/site');
  house = await bootHouse({}, addForeignPage);
}, 60_000);
afterAll(() => house.close());

/** Something the organisation serves beside Kring. */
function addForeignPage(strapi: Core.Strapi): void {
  strapi.server.routes([{ method: 'GET', path: '/our-own-page', handler: (ctx) => void (ctx.body = 'ours'), config: { auth: false } } as Core.RouteInput]);
}

const publicPages = ['/', '/join', '/join/email', '/people', '/house-rules', '/offline'];

describe('a page', () => {
  test.each(publicPages)('%s is complete without a script, and says its language, title and description', async (address) => {
    const { text } = await page(address).expect(200).expect('Content-Type', /text\/html/);
    expect(text).toMatch(/<html lang="nl"/);
    expect(text).toMatch(/<title>[^<]+<\/title>/);
    expect(text).toMatch(/<meta name="description" content="[^"]+"/);
    expect(text).toMatch(/<link rel="canonical" href="http:\/\/localhost:1337\//);
    expect(text).toMatch(/<main[^>]*>[\s\S]*<h1/);
    expect(text).toMatch(/href="#content"/);
  });

  test('lets no inline script run without the nonce of its own policy', async () => {
    const response = await page('/');
    const policy = response.headers['content-security-policy'];
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    const scripts = [...response.text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes).filter((attributes) => !attributes.includes('application/ld+json'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`);
    expect(policy).not.toContain('unsafe');
    expect(response.text).not.toMatch(/\sstyle="/);
    expect(response.text).not.toMatch(/\son[a-z]+="/);
  });

  test('has a new nonce each time', async () => {
    const [one, other] = await Promise.all([page('/join'), page('/join')]);
    expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy']);
  });

  test('can’t be framed, sniffed or kept by a shared cache', async () => {
    const { headers } = await page('/');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin', 'cache-control': 'private, no-store' });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['permissions-policy']).toContain('camera=()');
  });

  test('is compressed for who can read that', async () => {
    const { headers } = await page('/', { 'Accept-Encoding': 'br' }).buffer(false);
    expect(headers['content-encoding']).toBe('br');
  });

  test('that does not exist answers 404 with a designed page and a way on', async () => {
    const { text } = await page('/there-is-no-such-page').expect(404);
    expect(text).toContain('Deze pagina is er niet');
    expect(text).toMatch(/<a[^>]+href="\/people"/);
  });

  test('of a member who is not there answers 404', async () => {
    await page('/people/nobody-of-this-name').expect(404);
  });
});

describe('language', () => {
  test('follows the browser', async () => {
    expect((await page('/', { 'Accept-Language': 'en-GB,en' })).text).toMatch(/<html lang="en"[\s\S]*Join</);
    expect((await page('/', { 'Accept-Language': 'nl-NL' })).text).toMatch(/<html lang="nl"[\s\S]*Doe mee</);
  });

  test('can be chosen with a plain form, and the choice is remembered', async () => {
    const chosen = await request(server()).post('/preferences').type('form').set('Origin', origin).send({ language: 'en', returnTo: '/join' }).expect(302);
    expect(chosen.headers.location).toBe('/join');
    const cookie = cookiesOf(chosen).find((line) => line.startsWith('kring_language=en'));
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await page('/join', { Cookie: 'kring_language=en' })).text).toContain('<html lang="en"');
  });

  test('choosing never leads to another site', async () => {
    for (const returnTo of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
      const { headers } = await request(server()).post('/preferences').type('form').set('Origin', origin).send({ theme: 'dark', returnTo }).expect(302);
      expect(headers.location).toBe('/');
    }
  });
});

test('dark is drawn by the server when it was chosen, so that no page flashes', async () => {
  expect((await page('/', { Cookie: 'kring_theme=dark' })).text).toMatch(/<html lang="nl" data-theme="dark"/);
  expect((await page('/')).text).not.toContain('data-theme');
});

describe('beside Strapi', () => {
  test('the home page wins over the way to the admin', async () => {
    await page('/').expect(200);
  });

  test('the API, uploads, the health and admin routes of plugins stay Strapi’s', async () => {
    await request(server()).get('/_health').expect(204);
    await request(server()).get('/api/members/me').expect(401).expect('Content-Type', /json/);
    for (const address of ['/members/anything', '/uploads/nothing.webp', '/content-manager/init']) {
      expect((await page(address)).headers['content-security-policy'] ?? '').not.toContain('nonce-');
    }
  });

  test('a route of the organisation’s own is reached before our “not found”', async () => {
    expect((await page('/our-own-page').expect(200)).text).toBe('ours');
  });
});

describe('a form', () => {
  test('that needs a session leads to signing in and back', async () => {
    const { headers } = await page('/settings').expect(302);
    expect(headers.location).toBe('/join?returnTo=%2Fsettings');
  });

  test('shows what is wrong beside the field, without a script', async () => {
    const { text } = await request(server()).post('/join/email').type('form').set({ Origin: origin, 'Accept-Language': 'nl' }).send({ email: 'not an address', act: 'request' }).expect(400);
    expect(text).toMatch(/aria-invalid="true"[\s\S]*value="not an address"|value="not an address"[\s\S]*aria-invalid="true"/);
    expect(text).toContain('Dit lijkt geen e-mailadres');
  });

  test('from another site changes nothing', async () => {
    const { status, headers } = await request(server()).post('/preferences').type('form').set('Origin', 'https://elsewhere.example').send({ language: 'en' });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(cookiesOf({ headers } as request.Response).join()).not.toContain('kring_language');
  });

  test('of more than a form’s size is not read', async () => {
    await request(server()).post('/join/email').type('form').set('Origin', origin).send({ email: 'x'.repeat(300_000) }).expect(413);
  });
});

describe('files', () => {
  test('of the build may be kept for good and come compressed', async () => {
    const { text } = await page('/');
    const script = /href="(\/_site\/entry\.client[^"]+\.js)"/.exec(text)?.[1] ?? '';
    const { headers } = await request(server()).get(script).set('Accept-Encoding', 'br').buffer(false).expect(200);
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'br' });
  });

  test('that a public page loads weigh at most 100 kB as scripts', async () => {
    const { text } = await page('/');
    const scripts = new Set([...text.matchAll(/"(\/_site\/[^"]+\.js)"/g)].map(([, address]) => address));
    const folder = path.join(root, 'plugins/site/build/client');
    const preloaded = [...text.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, address]) => address);
    expect(scripts.size).toBeGreaterThan(0);
    const bytes = preloaded.map((address) => fs.statSync(path.join(folder, `${address}.br`)).size).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });

  test('outside the build can’t be asked for by a path', async () => {
    for (const address of ['/_site/../../package.json', '/_site/%2e%2e/%2e%2e/package.json']) {
      expect((await request(server()).get(address)).text).not.toContain('@kring/site');
    }
  });

  test('make the site installable and findable', async () => {
    const manifest = await request(server()).get('/manifest.webmanifest').expect(200).expect('Content-Type', /manifest\+json/);
    expect(JSON.parse(manifest.text)).toMatchObject({ name: 'Molenwiek', start_url: '/', display: 'standalone' });
    expect((await request(server()).get('/robots.txt').expect(200)).text).toContain('Sitemap: http://localhost:1337/sitemap.xml');
    expect((await request(server()).get('/sitemap.xml').expect(200)).text).toContain('<loc>http://localhost:1337/people</loc>');
    await request(server()).get('/icon.svg').expect(200).expect('Content-Type', /svg/);
    await request(server()).get('/service-worker.js').expect(200).expect('Content-Type', /javascript/);
  });
});
