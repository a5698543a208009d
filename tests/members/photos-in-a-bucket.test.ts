import fs from 'node:fs';
import { drawPicture, readPicture } from '@kring/members/testing';
import request from 'supertest';
import { startBucket, type Bucket } from '../house/bucket';
import { bootHouse, type House } from '../house/boot';
import { join, type Person } from './people';

let bucket: Bucket;
let house: House;
let emma: Person;
beforeAll(async () => {
  bucket = await startBucket();
  house = await bootHouse(bucket.variables);
  emma = await join(house, 'Emma Emmer');
}, 60_000);
afterAll(async () => {
  await house.close();
  await bucket.close();
});

async function giveAPhoto(): Promise<Record<'large' | 'medium' | 'small', string>> {
  const picture = await drawPicture({ width: 600, height: 600, format: 'jpeg' });
  const { body } = await emma.send('post', '/me/avatar').attach('photo', picture, 'emma.jpg').expect(200);
  return body.data.photo;
}

test('with a bucket named in the environment photos live there, and nothing is written on this machine', async () => {
  const photo = await giveAPhoto();
  for (const [size, pixels] of [['large', 512], ['medium', 192], ['small', 64]] as const) {
    expect(photo[size].startsWith(`${bucket.publicUrl}/`)).toBe(true);
    const file = await fetch(photo[size]);
    expect(file.headers.get('content-type')).toBe('image/webp');
    expect(await readPicture(Buffer.from(await file.arrayBuffer()))).toMatchObject({ width: pixels, height: pixels, hasExif: false });
  }
  expect(fs.readdirSync(house.uploads)).toEqual([]);
});

test('a photo that is replaced or removed leaves the bucket', async () => {
  const first = await giveAPhoto();
  const second = await giveAPhoto();
  expect((await fetch(first.large)).status).toBe(404);
  await emma.send('delete', '/me/avatar').expect(204);
  expect((await fetch(second.large)).status).toBe(404);
});

test('pages and the admin may show pictures from the bucket and from nowhere else', async () => {
  const server = house.strapi.server.httpServer;
  const directiveOf = (policy: string) => policy.split(';').map((part) => part.trim()).find((part) => part.startsWith('img-src')) ?? '';
  const page = await request(server).get('/people').set('Accept', 'text/html').expect(200);
  expect(directiveOf(page.headers['content-security-policy'])).toContain(new URL(bucket.publicUrl).origin);
  expect(directiveOf(page.headers['content-security-policy'])).not.toMatch(/\*|https:(?!\/)/);
  const admin = await request(server).get('/admin/init').expect(200);
  expect(directiveOf(admin.headers['content-security-policy'])).toContain(new URL(bucket.publicUrl).origin);
});
