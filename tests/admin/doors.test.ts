import type { Core } from '@strapi/strapi';
import request from 'supertest';
import { bootHouse, type House } from '../house/boot';
import { signInEditor, type SignedInEditor } from '../house/editor';
import { join, type Person } from '../members/people';

interface AdminDoor {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
}

interface DeclaredRoute {
  method: string;
  path: string;
  config?: { policies?: unknown[] };
}

let house: House;
let author: SignedInEditor;
let member: Person;
let doors: AdminDoor[];

const ours = ['community', 'members', 'social-login', 'site'];

/** Every admin route of our plugins, with something in the place of each parameter. */
function adminDoors(strapi: Core.Strapi): AdminDoor[] {
  return ours.flatMap((plugin) => {
    const { admin } = strapi.plugin(plugin).routes as unknown as Record<string, { routes: DeclaredRoute[] } | undefined>;
    return (admin?.routes ?? []).map(({ method, path }) => ({
      method: method.toLowerCase() as AdminDoor['method'],
      path: `/${plugin}${path.replace(/:\w+/g, 'something')}`,
    }));
  });
}

beforeAll(async () => {
  house = await bootHouse();
  author = await signInEditor(house.strapi, 'strapi-author');
  member = await join(house, 'Marieke Buiten');
  doors = adminDoors(house.strapi);
}, 60_000);
afterAll(() => house.close());

test('each plugin with screens for editors has operations behind them', () => {
  for (const plugin of ['community', 'members', 'social-login']) expect(doors.some(({ path }) => path.startsWith(`/${plugin}/`))).toBe(true);
});

test('no operation for editors answers a visitor', async () => {
  for (const { method, path } of doors) {
    const { status } = await request(house.strapi.server.httpServer)[method](path).send({});
    expect({ method, path, status }).toEqual({ method, path, status: 401 });
  }
});

test('no operation for editors answers a member, with cookie or token', async () => {
  for (const { method, path } of doors) {
    const call = () => request(house.strapi.server.httpServer)[method](path);
    const withCookie = await call().set('Cookie', `kring_session=${member.session.refreshToken}`).send({});
    const withToken = await call().set('Authorization', `Bearer ${member.session.accessToken}`).send({});
    expect({ method, path, statuses: [withCookie.status, withToken.status] }).toEqual({ method, path, statuses: [401, 401] });
  }
});

test('no operation for editors answers an editor whose role lacks the permission', async () => {
  for (const { method, path } of doors) {
    const { status } = await author.call(method, path).send({});
    expect({ method, path, status }).toEqual({ method, path, status: 403 });
  }
});
