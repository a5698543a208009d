import { postKinds } from '@kring/wall/extend';
import type { Core } from '@strapi/strapi';
import { bootHouse } from '../house/boot';
import { withCuckoo } from '../house/foreign-plugins';

let stopped: Core.Strapi | undefined;
afterAll(() => stopped?.destroy());

const nest = { code: 'cuckoo.status', kind: 'status', label: { en: 'Nest', nl: 'Nest' }, hint: { en: 'Mine.', nl: 'Van mij.' }, title: 'none', hasAnswers: false } as const;

test('two kinds of post with one name stop the start with a sentence that names it', async () => {
  const start = bootHouse({}, (strapi) => {
    stopped = strapi;
    withCuckoo(strapi, () => postKinds.of(strapi).add(nest));
  });
  await expect(start).rejects.toThrow("wall.post-kinds: two contributions call their kind 'status'");
}, 60_000);
