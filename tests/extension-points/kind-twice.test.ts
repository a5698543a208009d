import { postKinds } from '@kring/wall/extend';
import { bootHouse } from '../house/boot';
import { withCuckoo } from '../house/foreign-plugins';

const nest = { code: 'cuckoo.status', kind: 'status', label: { en: 'Nest', nl: 'Nest' }, hint: { en: 'Mine.', nl: 'Van mij.' }, title: 'none', hasAnswers: false } as const;

test('two kinds of post with one name stop the start with a sentence that names it', async () => {
  const start = bootHouse({}, (strapi) => {
    withCuckoo(strapi, () => postKinds.of(strapi).add(nest));
  });
  await expect(start).rejects.toThrow("wall.post-kinds: two contributions call their kind 'status'");
}, 60_000);
