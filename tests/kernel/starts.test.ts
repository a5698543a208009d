import request from 'supertest';
import { bootHouse, type House } from '../house/boot';

let house: House;
beforeAll(async () => {
  house = await bootHouse();
}, 60_000);
afterAll(() => house.close());

test('the house starts with every plugin and answers its health', async () => {
  expect(Object.keys(house.strapi.plugins)).toEqual(expect.arrayContaining(['community', 'members', 'social-login', 'site']));
  await request(house.strapi.server.httpServer).get('/_health').expect(204);
});

test('a browser that asks for an icon gets one', async () => {
  const { body } = await request(house.strapi.server.httpServer).get('/favicon.ico').expect(200);
  expect(body.length).toBeGreaterThan(100);
});
