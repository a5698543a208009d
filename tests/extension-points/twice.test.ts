import { consumers } from '@kring/community/extend';
import { bootHouse } from '../house/boot';
import { tally } from '../house/fixture-plugin/server/contributions/consumer';
import { withBirdwatch, withCuckoo } from '../house/foreign-plugins';

test('two contributions of one name stop the start with a sentence that names the point and the name', async () => {
  const start = bootHouse({}, (strapi) => {
    withBirdwatch(strapi);
    withCuckoo(strapi, () => consumers.of(strapi).add(tally));
  });
  await expect(start).rejects.toThrow("community.consumers: 'birdwatch.tally' is contributed twice");
}, 60_000);
