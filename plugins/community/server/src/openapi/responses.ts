import type { RouteShape } from '../routes/define-route';
import { schemaOf, type Components, type JsonSchema } from './schemas';

const limitHeaders = Object.fromEntries(
  ['RateLimit-Policy', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

export function successResponse(route: RouteShape, components: Components): JsonSchema {
  if (route.response) {
    const example = route.examples?.response === undefined ? {} : { example: { data: route.examples.response, meta: {} } };
    const schema = envelopeOf(route, components);
    return { [route.status ?? 200]: { description: 'What was asked for.', headers: limitHeaders, content: { 'application/json': { schema, ...example } } } };
  }
  if (route.produces) {
    return { [route.status ?? 200]: { description: 'What was asked for.', headers: limitHeaders, content: { [route.produces]: { schema: { type: 'string' } } } } };
  }
  if (route.isNavigation) {
    const location = { Location: { schema: { type: 'string', format: 'uri-reference' } } };
    return { [route.status ?? 303]: { description: 'Where the browser goes next.', headers: { ...location, ...limitHeaders } } };
  }
  return { [route.status ?? 204]: { description: 'Done.', headers: limitHeaders } };
}

function envelopeOf(route: RouteShape, components: Components): JsonSchema {
  const data = schemaOf(route.response as NonNullable<RouteShape['response']>, components);
  const meta = route.meta ? schemaOf(route.meta, components) : { type: 'object', properties: {} };
  return { type: 'object', required: ['data', 'meta'], properties: { data, meta } };
}

interface SharedRefusal {
  status: number;
  name: string;
  description: string;
  applies(route: RouteShape): boolean;
}

const hasInput = (route: RouteShape) => Boolean(route.params ?? route.query ?? route.body ?? route.files);
const hasBody = (route: RouteShape) => Boolean(route.body ?? route.files);
const isWrite = (route: RouteShape) => route.method !== 'GET';
const isForMembers = (route: RouteShape) => route.audience !== 'anyone';

/** Which refusals a route can give follows from what it declares. */
const shared: readonly SharedRefusal[] = [
  { status: 400, name: 'InvalidInput', description: 'Something in the request is not right; `details.errors` says where.', applies: (route) => hasInput(route) || isWrite(route) },
  { status: 401, name: 'SignInRequired', description: 'Sign in first.', applies: isForMembers },
  { status: 403, name: 'NotAllowed', description: 'This is not allowed, or not now.', applies: (route) => isForMembers(route) || isWrite(route) },
  { status: 404, name: 'NotFound', description: 'It does not exist, or not for you.', applies: (route) => Boolean(route.params) },
  { status: 409, name: 'Conflict', description: 'It clashes with what is there.', applies: isWrite },
  { status: 413, name: 'TooLarge', description: 'Too large.', applies: hasBody },
  { status: 415, name: 'UnsupportedMediaType', description: 'Another content type than asked for.', applies: hasBody },
  { status: 429, name: 'RateLimited', description: 'More calls than `x-rate-limit` allows.', applies: () => true },
  { status: 500, name: 'Unexpected', description: 'Something went wrong on our side.', applies: () => true },
];

export function refusalResponses(route: RouteShape): JsonSchema {
  return Object.fromEntries(
    shared.filter(({ applies }) => applies(route)).map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]),
  );
}

/** What those references point at. */
export function sharedResponses(): JsonSchema {
  return Object.fromEntries(shared.map(({ status, name, description }) => [name, refusal(description, status === 429)]));
}

function refusal(description: string, isLimit: boolean): JsonSchema {
  const headers = isLimit ? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' }, ...limitHeaders } } : {};
  return { description, ...headers, content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } };
}
