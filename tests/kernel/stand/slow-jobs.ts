import { defineJob, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const bakeMilliseconds = 700;

async function begin(strapi: Core.Strapi, loaf: string): Promise<void> {
  await knexOf(strapi)('stand_bakes').insert({ loaf, times: 1, process: process.pid, began_at: Date.now() }).onConflict('loaf').merge({ times: knexOf(strapi).raw('stand_bakes.times + 1'), process: process.pid, began_at: Date.now() });
}

const end = (strapi: Core.Strapi, loaf: string) => knexOf(strapi)('stand_bakes').where({ loaf }).update({ ended_at: Date.now() });

/** Takes its time and does not listen to being asked to stop: it is waited for. */
export const bake = defineJob({
  code: 'stand.bake',
  payload: z.object({ loaf: z.string() }),
  async run({ strapi, payload: { loaf } }) {
    await begin(strapi, loaf);
    await new Promise((resolve) => setTimeout(resolve, bakeMilliseconds));
    await end(strapi, loaf);
  },
});

/** Takes longer than anybody waits at the first try, and gives up when it is asked to. */
export const simmer = defineJob({
  code: 'stand.simmer',
  payload: z.object({ pot: z.string() }),
  timeoutSeconds: 600,
  async run({ strapi, payload: { pot }, signal }) {
    await begin(strapi, pot);
    const { times } = await knexOf(strapi)('stand_bakes').where({ loaf: pot }).first('times');
    if (times === 1) await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
    await end(strapi, pot);
  },
});
