import type { Person } from '../people/person';
import { facebookPicture } from '../pictures/urls';
import type { DemoState } from '../state';
import type { Exchange } from '../web/exchange';
import { parseFields, type Field } from './fields';

/** Fields that exist but need a permission nobody gave are left out without a word, as Meta does. */
const needsReview = new Set(['birthday', 'gender', 'link', 'location', 'hometown', 'age_range', 'friends', 'verified', 'username', 'locale', 'timezone']);

const smallest = 50;

export function pictureOf(state: DemoState, exchange: Exchange, person: Person, field: Pick<Field, 'modifiers' | 'inner'>): Record<string, unknown> {
  const side = Math.min(800, Math.max(smallest, Number(field.modifiers.width ?? field.modifiers.height ?? smallest) || smallest));
  const all = {
    height: side, width: side, is_silhouette: person.portrait === undefined,
    url: facebookPicture(state.originOf(exchange), person.accounts.facebook?.id ?? '', side, state.now()),
  };
  const wanted = field.inner.map((inner) => inner.name);
  return { data: Object.fromEntries(Object.entries(all).filter(([name]) => wanted.length === 0 || wanted.includes(name))) };
}

/** What Graph says about a person; a string is the name of a field that does not exist. */
export function nodeOf(state: DemoState, exchange: Exchange, person: Person, fields: Field[], permissions: string[]): Record<string, unknown> | string {
  const id = person.accounts.facebook?.id ?? '';
  const node: Record<string, unknown> = {};
  for (const field of [...fields, ...parseFields('id')]) {
    if (field.name === 'id') node.id = id;
    else if (field.name === 'name') node.name = person.name;
    else if (field.name === 'first_name' || field.name === 'short_name') node[field.name] = person.firstName;
    else if (field.name === 'last_name') node.last_name = person.lastName;
    else if (field.name === 'middle_name') continue;
    else if (field.name === 'name_format') node.name_format = '{first} {last}';
    else if (field.name === 'email') { if (permissions.includes('email') && person.email !== undefined) node.email = person.email; }
    else if (field.name === 'picture') node.picture = pictureOf(state, exchange, person, field);
    else if (!needsReview.has(field.name)) return field.name;
  }
  return node;
}
