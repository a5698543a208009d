import { defineJob, enqueue, inTransaction, jobs, knexOf } from '@kring/community/extend';
import { settle } from '@kring/community/testing';
import { z } from 'zod';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { withStand } from './stand/with-stand';

jest.setTimeout(180_000);

let house: House;
let isPostOfficeOpen = true;
const letters: { to: string; attempt: number }[] = [];
let release: (() => void) | null = null;
const signals: AbortSignal[] = [];
let inParallel = 0;
let mostInParallel = 0;

const sendLetter = defineJob({
  code: 'stand.send-letter',
  payload: z.object({ to: z.string().min(1) }),
  attempts: 3,
  async run({ payload, attempt }) {
    letters.push({ to: payload.to, attempt });
    if (!isPostOfficeOpen) throw new Error('The post office is closed');
  },
});

const hold = defineJob({
  code: 'stand.hold',
  payload: z.object({ word: z.string() }),
  async run({ payload }) {
    letters.push({ to: payload.word, attempt: 0 });
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  },
});

const dawdle = defineJob({
  code: 'stand.dawdle',
  payload: z.object({}),
  attempts: 1,
  timeoutSeconds: 0.05,
  run({ signal }) {
    signals.push(signal);
    return new Promise(() => undefined);
  },
});

const oneByOne = defineJob({
  code: 'stand.one-by-one',
  payload: z.object({}),
  concurrency: 1,
  async run() {
    mostInParallel = Math.max(mostInParallel, ++inParallel);
    await new Promise((resolve) => setTimeout(resolve, 10));
    inParallel--;
  },
});

beforeAll(async () => {
  house = await bootHouse({}, withStand((strapi) => void jobs.of(strapi).add(sendLetter, hold, dawdle, oneByOne), { retryBaseMilliseconds: 5 }));
});
beforeEach(() => {
  letters.length = 0;
  isPostOfficeOpen = true;
});
afterAll(() => house.close());

const rows = (name: string) => knexOf(house.strapi)('community_jobs').where({ name }).orderBy('id');
const until = async (isSo: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 1_000 && !(await isSo()); tries++) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('a job runs once its transaction is committed, and is gone when done', async () => {
  const { strapi } = house;
  await inTransaction(strapi, (trx) => enqueue(strapi, trx, sendLetter, { to: 'Sanne' }));
  await expect(
    inTransaction(strapi, async (trx) => {
      await enqueue(strapi, trx, sendLetter, { to: 'nobody' });
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  await settle(strapi);
  expect(letters).toEqual([{ to: 'Sanne', attempt: 1 }]);
  expect(await rows(sendLetter.code)).toEqual([]);
});

test('a payload that does not fit is refused where it is queued', async () => {
  await expect(enqueue(house.strapi, null, sendLetter, { to: '' })).rejects.toThrow();
  expect(await rows(sendLetter.code)).toEqual([]);
});

test('a job waits for its instant', async () => {
  await enqueue(house.strapi, null, sendLetter, { to: 'later' }, { runAt: new Date(Date.now() + 400) });
  await settle(house.strapi);
  expect(letters).toEqual([]);
  await until(() => letters.length > 0);
  expect(letters).toEqual([{ to: 'later', attempt: 1 }]);
});

test('a failing job is tried again, then parked with its error until an editor sends it again', async () => {
  const editor = await signInEditor(house.strapi);
  isPostOfficeOpen = false;
  await enqueue(house.strapi, null, sendLetter, { to: 'Bram' }, { key: 'bram' });
  await until(async () => (await rows(sendLetter.code))[0]?.state === 'parked');
  expect(letters.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  const listed = await editor.call('get', '/community/jobs?state=parked').expect(200);
  expect(listed.body.data).toEqual([expect.objectContaining({ name: sendLetter.code, state: 'parked', attempts: 3, lastError: expect.stringContaining('The post office is closed') })]);
  expect(listed.body.data[0]).not.toHaveProperty('payload');
  isPostOfficeOpen = true;
  await editor.call('post', `/community/jobs/${listed.body.data[0].id}/send-again`).expect(204);
  await settle(house.strapi);
  expect(letters.at(-1)).toEqual({ to: 'Bram', attempt: 1 });
  await editor.call('post', `/community/jobs/${listed.body.data[0].id}/send-again`).expect(404);
  await dropping(editor);
});

async function dropping(editor: SignedInEditor): Promise<void> {
  await enqueue(house.strapi, null, sendLetter, { to: 'never' }, { runAt: new Date(Date.now() + 60_000) });
  const [{ id }] = await rows(sendLetter.code);
  await editor.call('delete', `/community/jobs/${id}`).expect(204);
  expect(await rows(sendLetter.code)).toEqual([]);
  const trail = await editor.call('get', '/community/audit?action=community.job-').expect(200);
  expect((trail.body.data as { action: string }[]).map(({ action }) => action)).toEqual(['community.job-dropped', 'community.job-sent-again']);
}

test('a parked job comes back to life when its key is queued again, with the new payload', async () => {
  isPostOfficeOpen = false;
  await enqueue(house.strapi, null, sendLetter, { to: 'old address' }, { key: 'mover' });
  await until(async () => (await rows(sendLetter.code))[0]?.state === 'parked');
  isPostOfficeOpen = true;
  await enqueue(house.strapi, null, sendLetter, { to: 'new address' }, { key: 'mover' });
  await settle(house.strapi);
  expect(letters.at(-1)).toEqual({ to: 'new address', attempt: 1 });
});

test('a key that waits or runs is not queued twice; asked to run again, it does so once with the newest payload', async () => {
  const { strapi } = house;
  const words = () => letters.map(({ to }) => to);
  await enqueue(strapi, null, hold, { word: 'first' }, { key: 'k' });
  await until(() => release !== null);
  await enqueue(strapi, null, hold, { word: 'dropped' }, { key: 'k' });
  await enqueue(strapi, null, hold, { word: 'second' }, { key: 'k', runAgain: true });
  await enqueue(strapi, null, hold, { word: 'third' }, { key: 'k', runAgain: true });
  expect(await rows(hold.code)).toHaveLength(1);
  release?.();
  await until(() => words().length === 2);
  release?.();
  await settle(strapi);
  expect(words()).toEqual(['first', 'third']);
});

test('two hundred who queue the same key at once make one job and break nobody’s transaction', async () => {
  const { strapi } = house;
  const runAt = new Date(Date.now() + 60_000);
  const results = await Promise.allSettled(
    Array.from({ length: 200 }, (_, number) =>
      inTransaction(strapi, (trx) => enqueue(strapi, trx, sendLetter, { to: String(number) }, { key: 'crowd', runAt, runAgain: number % 2 === 0 })),
    ),
  );
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(await rows(sendLetter.code)).toHaveLength(1);
  await rows(sendLetter.code).delete();
});

test('a run that takes too long is aborted and counts as failed', async () => {
  await enqueue(house.strapi, null, dawdle, {});
  await until(async () => (await rows(dawdle.code))[0]?.state === 'parked');
  expect(signals[0].aborted).toBe(true);
  expect((await rows(dawdle.code))[0].last_error).toContain('not done within 0.05 seconds');
});

test('a payload that fits no more is parked at once, with the reason', async () => {
  await enqueue(house.strapi, null, sendLetter, { to: 'x' }, { key: 'unfit', runAt: new Date(Date.now() + 60_000) });
  await rows(sendLetter.code).where({ key: 'unfit' }).update({ payload: '{"to":7}', run_at: (await rows(sendLetter.code))[0].created_at });
  await settle(house.strapi);
  const [row] = await rows(sendLetter.code).where({ key: 'unfit' });
  expect(row).toMatchObject({ state: 'parked', attempts: 1, last_error: expect.stringContaining('does not fit') });
  expect(letters).toEqual([]);
});

test('a kind of job with a bound keeps to it', async () => {
  for (let number = 0; number < 8; number++) await enqueue(house.strapi, null, oneByOne, {});
  await settle(house.strapi);
  expect(mostInParallel).toBe(1);
});

test('a job whose process stopped counts its tries, so one that kills each process ends parked', async () => {
  const { strapi } = house;
  await enqueue(strapi, null, sendLetter, { to: 'killer' }, { key: 'killer', runAt: new Date(Date.now() + 60_000) });
  await rows(sendLetter.code).where({ key: 'killer' }).update({ attempts: 3, run_at: (await rows(sendLetter.code).where({ key: 'killer' }))[0].created_at });
  await settle(strapi);
  expect((await rows(sendLetter.code).where({ key: 'killer' }))[0]).toMatchObject({ state: 'parked', last_error: expect.stringContaining('stopped its process') });
  expect(letters).toEqual([]);
});
