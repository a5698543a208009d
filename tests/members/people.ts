import { inTransaction, type RequestFacts } from '@kring/community/extend';
import { members, type Access, type NewMember, type OpenedSession } from '@kring/members/extend';
import request from 'supertest';
import type { House } from '../house/boot';

// Each test goes through a whole running house; what counts is what it answers, not how busy the machine is.
jest.setTimeout(60_000);

export const origin = 'http://localhost:1337';

export const facts: RequestFacts = {
  ip: '127.0.0.1', method: 'POST', path: '/', search: '', origin, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0',
  locale: 'en', authorization: null, idempotencyKey: null, cookies: {},
};

export interface Person {
  memberId: string;
  handle: string;
  session: OpenedSession & Access;
  get(path: string): request.Test;
  send(method: 'post' | 'put' | 'patch' | 'delete', path: string, body?: object): request.Test;
}

/** Paths are those of members, unless they name another part of the API: `/api/wall/…`. */
const addressOf = (path: string) => (path.startsWith('/api/') ? path : `/api/members${path}`);

/** A member who came in through the door and signed in, calling as a browser of the site does. */
export async function join(house: House, displayName: string, more: Partial<NewMember> = {}): Promise<Person> {
  const { strapi } = house;
  const door = members(strapi);
  const { memberId } = await inTransaction(strapi, (trx) =>
    door.admit(trx, { displayName, email: null, isEmailVerified: false, locale: 'en', source: 'tests', ...more }),
  );
  return signIn(house, memberId);
}

export async function signIn(house: House, memberId: string): Promise<Person> {
  const door = members(house.strapi);
  const opened = await door.openSession({ memberId, request: facts, way: 'tests' });
  const session = { ...opened, ...(await opened.issueAccess()) };
  const cookie = `kring_session=${session.refreshToken}`;
  const server = house.strapi.server.httpServer;
  const handle = (await door.findCards([memberId])).get(memberId)?.handle ?? '';
  return {
    memberId,
    handle,
    session,
    get: (path) => request(server).get(addressOf(path)).set('Cookie', cookie),
    send: (method, path, body) => {
      const call = request(server)[method](addressOf(path)).set('Cookie', cookie).set('Origin', origin);
      return body === undefined ? call : call.send(body);
    },
  };
}

export function visitor(house: House) {
  const server = house.strapi.server.httpServer;
  return {
    get: (path: string) => request(server).get(addressOf(path)),
    send: (method: 'post' | 'put' | 'patch' | 'delete', path: string, body?: object) => request(server)[method](addressOf(path)).set('Origin', origin).send(body),
  };
}
