import fs from 'node:fs';
import path from 'node:path';
import { knexOf } from '@kring/community/extend';
import { waitForJobs } from './jobs';
import { openTown, type Town } from './networks';

jest.setTimeout(20_000);

let town: Town;
beforeAll(async () => {
  town = await openTown();
}, 90_000);
beforeEach(() => town.forget());
afterAll(() => town.close());

const pictureCalls = () => town.calls().filter((call) => /lookaside|\/media\/|\/pbs\//.test(call));

/** Logs in and waits until the picture was looked at; the login itself never waits. */
async function joined(network: string, person: string) {
  const browser = town.browser();
  const answer = await browser.login(network, person);
  expect(answer.headers.location).not.toContain('error=');
  await waitForJobs(town.house.strapi, 'social-login.copy-picture');
  return { browser, photo: (await browser.me()).body.data.photo as { small: string; medium: string; large: string } | null };
}

function fileOf(address: string): Buffer {
  return fs.readFileSync(path.join(town.house.uploads, path.basename(new URL(address, 'http://localhost').pathname)));
}

test('[80] a picture of a network becomes three WebP files of ours, without the place it was taken', async () => {
  const { photo } = await joined('facebook', 'marijke');
  expect(photo).not.toBeNull();
  for (const address of Object.values(photo ?? {})) {
    expect(new URL(address, 'http://localhost:1337').origin).toBe('http://localhost:1337');
    expect(address).toMatch(/\.webp$/);
    expect(address).not.toMatch(/lookaside|asid|marijke/i);
    const file = fileOf(address);
    expect([file.subarray(0, 4).toString('latin1'), file.subarray(8, 12).toString('latin1')]).toEqual(['RIFF', 'WEBP']);
    expect(file.includes('EXIF')).toBe(false);
    expect(file.includes('0042-PRIVATE')).toBe(false);
  }
});

test('the largest picture of X is fetched, and a second login with the same one changes nothing', async () => {
  const { browser, photo } = await joined('x', 'ravi');
  expect(pictureCalls()).toEqual([expect.stringMatching(/_400x400\.jpg$/)]);
  await browser.login('x', 'ravi');
  await waitForJobs(town.house.strapi, 'social-login.copy-picture');
  expect((await browser.me()).body.data.photo).toEqual(photo);
});

test('the drawing a network shows of people without a picture is not taken over', async () => {
  const { photo } = await joined('facebook', 'joao');
  expect(photo).toBeNull();
  expect(pictureCalls()).toEqual([]);
});

const elsewhere = [
  'http://169.254.169.254/latest/meta-data/',
  'http://localhost:22/',
  'http://127.0.0.1/',
  'http://[::1]/',
  'http://2130706433/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_INFO',
  'https://evil.example/me.jpg',
  'https://127.0.0.1.nip.io/me.jpg',
];

test('[78] a profile can not make us fetch from anywhere else', async () => {
  const { browser } = await joined('linkedin', 'noor');
  for (const value of elsewhere) {
    town.forget();
    town.misbehave({ network: 'linkedin', endpoint: 'profile', name: 'picture-url', value });
    expect((await browser.login('linkedin', 'noor')).headers.location).toBe('/#');
    await waitForJobs(town.house.strapi, 'social-login.copy-picture');
    expect(pictureCalls()).toEqual([]);
  }
});

test('[78] a redirect of a picture is not followed', async () => {
  town.misbehave({ network: 'facebook', endpoint: 'picture', name: 'redirect', value: `${town.running.url}/control/people` });
  const { photo } = await joined('facebook', 'soraya');
  expect(photo).toBeNull();
  expect(town.calls()).not.toContain('GET /control/people');
});

const bombs: [string, string, string][] = [
  ['youssef', 'picture-huge-dimensions', ''],
  ['piet', 'picture-animated', '10000'],
  ['wilhelmina', 'picture-svg', ''],
  ['dmitri', 'picture-svg-as-jpeg', ''],
  ['aylin', 'picture-tiff', ''],
  ['femke', 'picture-truncated', ''],
  ['ruben', 'picture-heavy', '50'],
  ['zoe', 'picture-drips', '200'],
];

test.each(bombs)('[79] %s logs in and gets no photo when the answer is %s', async (person, name, value) => {
  town.misbehave({ network: 'facebook', endpoint: 'picture', name, ...(value ? { value } : {}) });
  const browser = town.browser();
  expect((await browser.login('facebook', person)).headers.location).toContain('/welcome');
  for (const until = Date.now() + 12_000; Date.now() < until; ) {
    const [job] = await knexOf(town.house.strapi)('community_jobs').where({ name: 'social-login.copy-picture' });
    if (!job || job.attempts > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await knexOf(town.house.strapi)('community_jobs').where({ name: 'social-login.copy-picture' }).delete();
  expect((await browser.me()).body.data.photo).toBeNull();
});

test.each([
  ['kevin', 'picture-polyglot'],
  ['oleksandra', 'picture-wrong-type'],
])('[79] the picture of %s is encoded anew when it is a %s', async (person, name) => {
  town.misbehave({ network: 'facebook', endpoint: 'picture', name });
  const { photo } = await joined('facebook', person);
  const file = fileOf(photo?.large ?? '');
  expect(file.subarray(8, 12).toString('latin1')).toBe('WEBP');
  expect(file.includes('<script>')).toBe(false);
});

test('a member who takes the account off loses the picture that came from it, and its files', async () => {
  const { browser, photo } = await joined('facebook', 'layla');
  await browser.link('linkedin', 'layla');
  await waitForJobs(town.house.strapi, 'social-login.copy-picture');
  const { body } = await browser.get('/api/social-login/identities');
  const fromFacebook = body.data.find(({ network }: { network: string }) => network === 'facebook');
  await browser.delete(`/api/social-login/identities/${fromFacebook.id}`);
  expect((await browser.me()).body.data.photo).toBeNull();
  expect(() => fileOf(photo?.large ?? '')).toThrow();
});
