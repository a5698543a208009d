import { inTransaction, type Transaction } from '@kring/community/extend';
import { bootHouse, type House } from '../house/boot';
import { describeOnPostgres } from '../house/on-postgres';

describeOnPostgres('two transactions that wait for each other', () => {
  let house: House;
  beforeAll(async () => {
    house = await bootHouse();
  });
  afterAll(() => house.close());

  test('the one that is ended begins again, and both come true once', async () => {
    const { strapi } = house;
    const knex = strapi.db.connection;
    await knex('members_themes').insert(['een', 'twee'].map((slug) => ({ document_id: `wacht-${slug}`, slug: `wacht-${slug}`, name_nl: '', name_en: '' })));
    const add = (trx: Transaction, slug: string) => trx('members_themes').where({ slug: `wacht-${slug}` }).update({ name_nl: trx.raw("name_nl || 'x'") });
    let [tries, holding] = [0, 0];
    let meet: () => void = () => undefined;
    const haveMet = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const both = async (first: string, second: string) =>
      inTransaction(strapi, async (trx) => {
        tries += 1;
        await add(trx, first);
        holding += 1;
        if (holding === 2) meet();
        await haveMet;
        await add(trx, second);
      });
    await Promise.all([both('een', 'twee'), both('twee', 'een')]);
    expect(tries).toBe(3);
    const written = await knex('members_themes').whereLike('slug', 'wacht-%').pluck('name_nl');
    expect(written).toEqual(['xx', 'xx']);
  });
});
