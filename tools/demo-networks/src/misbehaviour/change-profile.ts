import type { Network } from '../options';
import type { ActiveBehaviour } from './active';

type Fields = Record<string, unknown>;

/** Above 2^53, so that reading it as a number gives another one. */
export const beyondNumber = '9007199254740993777';

interface Shape {
  /** Where the profile of this network keeps its identifier, and under which other names. */
  id: string[];
  email: string[];
  setPicture(fields: Fields, url: string): Fields;
}

const shapes: Record<Network, Shape> = {
  facebook: { id: ['id'], email: ['email'], setPicture: (fields, url) => ({ ...fields, picture: { data: { url, is_silhouette: false, width: 720, height: 720 } } }) },
  linkedin: { id: ['sub'], email: ['email', 'email_verified'], setPicture: (fields, url) => ({ ...fields, picture: url }) },
  x: {
    id: ['id', 'id_str'], email: ['email', 'confirmed_email'],
    setPicture: (fields, url) => ({ ...fields, ...('profile_image_url_https' in fields ? { profile_image_url_https: url } : {}), profile_image_url: url, ...('default_profile_image' in fields ? { default_profile_image: false } : {}) }),
  },
};

const without = (fields: Fields, names: string[]): Fields => Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

const otherCase = (text: string): string => text.replace(/[a-z]/gi, (letter) => letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());

const identifiers: Record<string, (id: string) => unknown> = {
  'id-undefined': () => 'undefined',
  'id-whitespace': (id) => ` ${id}\t`,
  'id-other-case': (id) => otherCase(id),
  'id-empty': () => '',
  'id-object': (id) => ({ value: id }),
  // One digit further, so that it is somebody else's and not merely ill-formed.
  'id-other-person': (id) => id.replace(/.$/, (last) => last === '7' ? '8' : '7'),
};

function setIdentifier({ id: names }: Shape, fields: Fields, make: (id: string) => unknown): Fields {
  const id = String(fields[names[0] ?? 'id']);
  return { ...fields, ...Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, make(id)])) };
}

const verifiedValues: Record<string, unknown> = {
  'email-verified-string-false': 'false', 'email-verified-false': false, 'email-verified-odd': 'TRUE ', 'email-verified-string-true': 'true', 'email-verified-one': 1,
};

/** JSON.stringify leaves __proto__ out of a literal, so it is defined as an own property. */
function withExtraFields(fields: Fields): Fields {
  const more: Fields = { ...fields, role: 1, confirmed: true, blocked: false, provider: 'local', password: 'chosen-by-the-network' };
  Object.defineProperty(more, '__proto__', { value: { isAdmin: true }, enumerable: true });
  return more;
}

function setEmail(network: Network, fields: Fields, address: string): Fields {
  if (network === 'x' && 'username' in fields) return { ...fields, confirmed_email: address };
  return { ...fields, email: address };
}

export function changeProfile(network: Network, { name, value }: ActiveBehaviour, fields: Fields): Fields | undefined {
  const shape = shapes[network];
  const identifier = identifiers[name];
  if (identifier !== undefined) return setIdentifier(shape, fields, identifier);
  if (name in verifiedValues) return { ...fields, email_verified: verifiedValues[name] };
  switch (name) {
    case 'id-missing': return without(fields, shape.id);
    case 'id-beyond-number': return without({ ...fields, [shape.id[0] ?? 'id']: beyondNumber }, ['id_str']);
    case 'email-declined': return without(fields, shape.email);
    case 'email-other': return setEmail(network, fields, value ?? 'somebody.else@example.org');
    case 'email-verified-absent': return without(fields, ['email_verified']);
    case 'name-other': return { ...fields, name: value ?? '<script>alert(1)</script>' };
    case 'extra-fields': return withExtraFields(fields);
    case 'picture-url': return shape.setPicture(fields, value ?? 'http://169.254.169.254/latest/meta-data/');
    default: return undefined;
  }
}
