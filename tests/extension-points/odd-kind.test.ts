import { postKinds } from '@kring/wall/extend';
import { bootHouse } from '../house/boot';
import { withCuckoo } from '../house/foreign-plugins';

const nest = { code: 'cuckoo.odd', kind: 'Odd one', label: { en: 'Nest', nl: 'Nest' }, hint: { en: 'Mine.', nl: 'Van mij.' }, title: 'none', hasAnswers: false } as const;

test('a kind of post with an odd name stops the start with a sentence that names it', async () => {
  const start = bootHouse({}, (strapi) => {
    withCuckoo(strapi, () => postKinds.of(strapi).add(nest));
  });
  await expect(start).rejects.toThrow("wall.post-kinds: 'Odd one' is no name for a kind: use at most 24 letters and hyphens");
}, 60_000);
