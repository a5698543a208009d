import { sampleOf, type Route, type Shape } from './document';

/** One request that must be refused. */
export interface Wrong {
  what: string;
  /** Address with its query. */
  target: string;
  /** Sent as it stands. */
  body?: string;
  contentType?: string;
  /** Where the refusal must point, when it is about a field. */
  path?: RegExp;
}

const json = 'application/json';
/** Valid JSON for half of a surrogate pair: only by hand, for JSON.stringify would escape it all the same. */
const halves = '\\ud800';

/** Where a route is, with something in the place of each parameter. */
export function targetOf(route: Route, given: Record<string, string> = {}): string {
  return Object.entries(route.params).reduce((path, [name, shape]) => path.replace(`{${name}}`, given[name] ?? encodeURIComponent(String(sampleOf(shape)))), route.path);
}

export function wrongsOf(route: Route): Wrong[] {
  return [...wrongParameters(route), ...wrongQueries(route), ...(route.isMultipart ? [] : wrongBodies(route))];
}

function wrongParameters(route: Route): Wrong[] {
  return Object.keys(route.params).flatMap((name) =>
    [['a NUL', '%00'], ['a NUL inside', 'a%00b'], ['broken escapes', '%E0%A4%A'], ['half a character', '%ED%A0%80'], ['four thousand characters', 'x'.repeat(4_000)], ['a way up', '..%2f..%2fetc'], ['an override of direction', '%E2%80%AEnimda']].map(
      ([what, value]) => ({ what: `${what} for ${name}`, target: targetOf(route, { [name]: value }), ...(route.body ? { body: JSON.stringify(route.example), contentType: json } : {}) }),
    ),
  );
}

function wrongQueries(route: Route): Wrong[] {
  if (route.method !== 'get') return [];
  const at = (query: string) => `${targetOf(route)}?${query}`;
  const each = Object.entries(route.query).flatMap(([name, shape]) => [
    { what: `${name} twice`, target: at(`${name}=1&${name}=2`), path: new RegExp(`^query\\.${name}$`) },
    { what: `a NUL in ${name}`, target: at(`${name}=a%00b`), path: new RegExp(`^query\\.${name}$`) },
    ...(shape.type === 'integer' ? ['abc', '-1', '0', '1.5', '1e9', '101', 'NaN'].map((value) => ({ what: `${name} ${value}`, target: at(`${name}=${value}`), path: new RegExp(`^query\\.${name}$`) })) : []),
    ...(shape.enum ? [{ what: `an unknown ${name}`, target: at(`${name}=nonsense`), path: new RegExp(`^query\\.${name}$`) }] : []),
    ...(shape.maxLength ? [{ what: `too long a ${name}`, target: at(`${name}=${'x'.repeat(shape.maxLength + 1)}`), path: new RegExp(`^query\\.${name}$`) }] : []),
    ...(name === 'after' ? ['e30', 'WzFd.x', '%F0%9F%98%80', 'bnVsbA'].map((value) => ({ what: `a cursor that is none: ${value}`, target: at(`after=${value}`), path: /^query\.after$/ })) : []),
  ]);
  // The answer of a network may bring what it likes: it comes to nothing, which is what counts there.
  return [{ what: 'an unknown parameter', target: at('aWordNobodyKnows=1'), path: route.id === 'social-login.finish' ? undefined : /^query\.aWordNobodyKnows$/ }, ...each];
}

function wrongBodies(route: Route): Wrong[] {
  // What is sent with a DELETE has no meaning in HTTP; it is not read.
  if (route.method === 'get' || route.method === 'delete') return [];
  const target = targetOf(route);
  const send = (what: string, body: unknown, path?: RegExp): Wrong => ({ what, target, body: typeof body === 'string' ? body : JSON.stringify(body), contentType: json, ...(path && { path }) });
  const isOpen = route.body !== null && route.body.additionalProperties !== false;
  const general = [
    send('no JSON', '{"a":'),
    send('half a character in an unknown field', `{"aWordNobodyKnows":"${halves}"}`),
    send('a text where an object is asked for', '"text"'),
    ...(isOpen ? [] : [send('an unknown field', { ...route.example, aWordNobodyKnows: 1 }, /^body\.aWordNobodyKnows$/), send('the prototype', `{"__proto__":{"isAdmin":true},"constructor":1}`)]),
    send('three hundred thousand characters', { aWordNobodyKnows: 'x'.repeat(300_000) }),
    send('a thousand levels', `${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`),
  ];
  if (!route.body) return general;
  return [...general, send('a list where an object is asked for', []), { what: 'another type of content', target, body: 'a=b', contentType: 'text/plain' }, ...missing(route, send), ...wrongFields(route, send)];
}

type Send = (what: string, body: unknown, path?: RegExp) => Wrong;

function missing(route: Route, send: Send): Wrong[] {
  return (route.body?.required ?? []).map((name) => {
    const { [name]: _left, ...rest } = route.example;
    return send(`no ${name}`, rest, new RegExp(`^body\\.${name}$`));
  });
}

function wrongFields(route: Route, send: Send): Wrong[] {
  return Object.entries(route.body?.properties ?? {}).flatMap(([name, shape]) => {
    const path = new RegExp(`^body\\.${name}(\\.|$)`);
    const put = (what: string, value: unknown) => send(`${what} for ${name}`, { ...route.example, [name]: value }, path);
    const types = wrongTypes(shape).map((value) => put(JSON.stringify(value), value));
    if (!takesText(shape)) return types;
    const marked = JSON.stringify({ ...route.example, [name]: 'HERE' });
    const longest = (shape.anyOf?.[0] ?? shape).maxLength ?? 1_000;
    return [...types, put('a NUL', 'a\u0000b'), send(`half a character for ${name}`, marked.replace('HERE', `a${halves}`), path), ...(longest < 200_000 ? [put('too much', 'x'.repeat(longest + 1))] : [])];
  });
}

const takesText = (shape: Shape) => (shape.anyOf?.[0] ?? shape).type === 'string';

const samples: [string, unknown][] = [['string', 'nonsense'], ['number', 12.5], ['boolean', true], ['array', [1]], ['object', { a: 1 }]];

/** Values of every type the field does not take. */
function wrongTypes(shape: Shape): unknown[] {
  const taken = (shape.anyOf ?? [shape]).map(({ type }) => (type === 'integer' ? 'number' : type));
  const wrong = samples.filter(([type]) => !taken.includes(type)).map(([, value]) => value);
  return [...wrong, ...(taken.includes('null') ? [] : [null]), ...(shape.enum ? ['nonsense'] : []), ...(shape.type === 'integer' ? [1.5, -1, 1e300] : [])];
}
