import { randomInt } from 'node:crypto';
import { networks, type Network } from '../options';
import { isPortrait, portraitOf } from '../pictures/portrait';
import type { Account, Person } from './person';
import { seededPeople } from './seeds';

export class UnacceptablePersonError extends Error {}

export interface Directory {
  all(): Person[];
  on(network: Network): Person[];
  find(key: string): Person | undefined;
  byAccount(network: Network, id: string): Person | undefined;
  friendsOf(person: Person): Person[];
  add(attributes: unknown): Person;
  change(key: string, attributes: unknown): Person | undefined;
  remove(key: string): boolean;
  reset(): void;
}

const digits = (length: number): string => Array.from({ length }, (_, place) => String(randomInt(place === 0 ? 1 : 0, 10))).join('');
const letters = (length: number): string => Array.from({ length }, () => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789'[randomInt(59)]).join('');

function newAccount(network: Network, key: string): Account {
  if (network === 'facebook') return { id: digits(17) };
  if (network === 'linkedin') return { id: letters(10) };
  return { id: digits(19), handle: key.replace(/\W/g, '_').slice(0, 15) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function accountsFrom(value: unknown, key: string): Person['accounts'] {
  const accounts: Person['accounts'] = {};
  const given = isObject(value) ? value : {};
  for (const network of networks) {
    const account = given[network];
    if (account === false || (value !== undefined && account === undefined)) continue;
    const fresh = newAccount(network, key);
    if (!isObject(account)) accounts[network] = fresh;
    else accounts[network] = { ...fresh, ...(typeof account.id === 'string' ? { id: account.id } : {}), ...(typeof account.handle === 'string' ? { handle: account.handle } : {}) };
  }
  return accounts;
}

function cameraFrom(value: unknown): Person['camera'] {
  if (!isObject(value)) return undefined;
  const place = value.place;
  return {
    ...(typeof value.orientation === 'number' ? { orientation: value.orientation } : {}),
    ...(isObject(place) && typeof place.latitude === 'number' && typeof place.longitude === 'number'
      ? { place: { latitude: place.latitude, longitude: place.longitude } } : {}),
  };
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** The name is taken apart at its first space unless both parts are given. */
function personFrom(attributes: unknown): Person {
  if (!isObject(attributes) || typeof attributes.name !== 'string') throw new UnacceptablePersonError('A person needs at least a "name".');
  const { name } = attributes;
  const key = text(attributes.key, `person-${digits(8)}`);
  const [first = name, ...rest] = name.split(' ');
  const camera = cameraFrom(attributes.camera);
  return {
    key, name,
    firstName: text(attributes.firstName, first),
    lastName: text(attributes.lastName, rest.join(' ')),
    headline: text(attributes.headline, 'Added for a test'),
    ...(typeof attributes.email === 'string' ? { email: attributes.email } : {}),
    isEmailVerified: attributes.isEmailVerified !== false,
    language: text(attributes.language, 'nl'),
    country: text(attributes.country, 'NL'),
    accounts: accountsFrom(attributes.accounts, key),
    ...(attributes.portrait === false ? {} : { portrait: isPortrait(attributes.portrait) ? attributes.portrait : portraitOf(key) }),
    ...(camera === undefined ? {} : { camera }),
    friends: Array.isArray(attributes.friends) ? attributes.friends.filter((friend): friend is string => typeof friend === 'string') : [],
  };
}

export function createDirectory(): Directory {
  const people = new Map<string, Person>();
  const reset = (): void => { people.clear(); for (const person of seededPeople()) people.set(person.key, person); };
  const store = (person: Person): Person => { people.set(person.key, person); return person; };
  reset();
  return {
    all: () => [...people.values()],
    on: (network) => [...people.values()].filter((person) => person.accounts[network] !== undefined),
    find: (key) => people.get(key),
    byAccount: (network, id) => [...people.values()].find((person) => person.accounts[network]?.id === id),
    friendsOf: (person) => [...people.values()].filter((other) => other.key !== person.key
      && (person.friends.includes(other.key) || other.friends.includes(person.key))),
    add: (attributes) => {
      const person = personFrom(attributes);
      if (people.has(person.key)) throw new UnacceptablePersonError(`There is already a person "${person.key}".`);
      return store(person);
    },
    change: (key, attributes) => {
      const person = people.get(key);
      if (person === undefined || !isObject(attributes)) return undefined;
      // A new name brings new parts, and somebody without a photo does not get one by the way.
      const { firstName, lastName, ...rest } = person;
      const parts = 'name' in attributes ? {} : { firstName, lastName };
      return store(personFrom({ portrait: false, ...rest, ...parts, ...attributes, key }));
    },
    remove: (key) => people.delete(key),
    reset,
  };
}
