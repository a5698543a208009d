import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';

const bucket = 'https://fotos.molenwiek.example';
let house: House;
let editor: SignedInEditor;

beforeAll(async () => {
  house = await bootHouse({ UPLOAD_S3_PUBLIC_URL: bucket });
  house.strapi.config.set('plugin::upload.providerOptions', { baseUrl: `${bucket}/kring` });
  editor = await signInEditor(house.strapi);
}, 60_000);
afterAll(() => house.close());

const get = (address: string) => request(house.strapi.server.httpServer).get(address).set('Accept', 'text/html');
const policyOf = async (address: string) => new Map((await get(address)).headers['content-security-policy'].split('; ').map((line: string) => [line.split(' ')[0], line.split(' ').slice(1).join(' ')] as const));

async function save(change: object): Promise<request.Response> {
  return editor.call('put', '/community/settings/site.organisation').send(change);
}

async function iconsOf(): Promise<{ src: string; sizes: string; purpose: string }[]> {
  return JSON.parse((await get('/manifest.webmanifest')).text).icons;
}

const pixelsOf = async (address: string) => {
  const { body } = await get(address).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  });
  return sharp(body as Buffer);
};

test('images come from this site and the host of uploads, and from nowhere else', async () => {
  expect((await policyOf('/')).get('img-src')).toBe(`'self' ${bucket}`);
});

test('icons are PNG in the sizes the manifest promises, one of them to the edges', async () => {
  const icons = await iconsOf();
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  for (const { src, sizes } of icons) {
    const { format, width, height } = await (await pixelsOf(src)).metadata();
    expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
  }
  const corner = await (await pixelsOf('/icons/maskable-512.png')).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
  expect([...corner].slice(0, 3).map((part) => part.toString(16)).join('')).toBe('b4532a');
});

test('iOS finds an icon of its own, and an unknown icon is not found', async () => {
  const address = /rel="apple-touch-icon" href="([^"]+)"/.exec((await get('/')).text)?.[1] ?? '';
  expect((await (await pixelsOf(address)).metadata()).width).toBe(180);
  await get('/icons/icon-9999.png').expect(404);
});

test('a new accent gives new icons under a new address', async () => {
  const before = (await iconsOf())[0]?.src;
  await save({ accent: '#2a5bb4' });
  expect((await iconsOf())[0]?.src).not.toBe(before);
  const corner = await (await pixelsOf('/icons/maskable-512.png')).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
  expect(corner[2]).toBeGreaterThan(corner[0] as number);
});

describe('a logo', () => {
  test('of the media library is shown and becomes the icon', async () => {
    await sharp({ create: { width: 300, height: 120, channels: 3, background: '#00ff00' } }).png().toFile(path.join(house.uploads, 'logo_1a2b.png'));
    expect((await save({ logo: '/uploads/logo_1a2b.png' })).status).toBe(200);
    expect((await get('/')).text).toContain('src="/uploads/logo_1a2b.png"');
    const middle = await (await pixelsOf('/icons/icon-192.png')).extract({ left: 96, top: 96, width: 1, height: 1 }).raw().toBuffer();
    expect([...middle].slice(0, 3)).toEqual([0, 255, 0]);
  });

  test('on the host of uploads is shown from there', async () => {
    expect((await save({ logo: `${bucket}/kring/logo.svg` })).status).toBe(200);
    expect((await get('/')).text).toContain(`src="${bucket}/kring/logo.svg"`);
  });

  test('on any other host is not shown: the mark is', async () => {
    await save({ logo: 'https://elsewhere.example/logo.png' });
    const { text } = await get('/');
    expect(text).not.toContain('elsewhere.example');
    expect(text).toMatch(/class="brand"[^>]*><svg/);
  });

  test('that can’t be read leaves the mark as the icon', async () => {
    fs.writeFileSync(path.join(house.uploads, 'broken.png'), 'no image');
    await save({ logo: '/uploads/broken.png' });
    expect((await (await pixelsOf('/icons/icon-512.png')).metadata()).width).toBe(512);
  });

  test.each(['/etc/passwd', '/uploads/../.env', 'javascript:alert(1)', '//elsewhere.example/x.png'])('%s is refused', async (logo) => {
    expect((await save({ logo })).status).toBe(400);
  });
});
