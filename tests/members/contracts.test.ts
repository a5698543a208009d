import { personalRecords, waysIn, type PersonalRecords } from '@kring/members/extend';
import { testPersonalRecords, testWayIn } from '@kring/members/testing';
import { bootHouse, type House } from '../house/boot';
import { join } from './people';

let house: House;
beforeAll(async () => {
  house = await bootHouse();
}, 60_000);
afterAll(() => house.close());

test.each(['members.relations', 'members.sessions'])('%s keeps the contract of personal records', async (code) => {
  const [one, other, third] = [await join(house, 'Een Contract'), await join(house, 'Ander Contract'), await join(house, 'Derde Contract')];
  for (const from of [one, other]) await from.send('put', `/${third.handle}/mute`).expect(200);
  const records = personalRecords.of(house.strapi).get(code) as PersonalRecords;
  await testPersonalRecords({ strapi: house.strapi, records, memberId: one.memberId, otherId: other.memberId });
});

test('the contract of personal records finds what is wrong', async () => {
  const [one, other] = [await join(house, 'Fout Contract'), await join(house, 'Goed Contract')];
  const rude: PersonalRecords = { code: 'tests.rude', title: { en: 'x', nl: 'x' }, collect: async () => [{ a: 1 }], erase: async () => undefined };
  await expect(testPersonalRecords({ strapi: house.strapi, records: rude, memberId: one.memberId, otherId: other.memberId })).rejects.toThrow('does not exist');
});

test('every way in counts nothing for a member who has none', async () => {
  const { memberId } = await join(house, 'Geen Ingang');
  for (const way of waysIn.of(house.strapi).list()) await testWayIn({ strapi: house.strapi, way, memberId, expected: 0 });
});
