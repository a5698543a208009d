import { limitOf } from '../limits';
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

/** Which refusals a route can give follows from what it declares. */
export function refusalResponses(route: RouteShape): JsonSchema {
  const { points, seconds, per } = limitOf(route);
  const hasInput = Boolean(route.params ?? route.query ?? route.body ?? route.files);
  const isWrite = route.method !== 'GET';
  const isForMembers = route.audience !== 'anyone';
  const refusals: [number, string, boolean][] = [
    [400, 'Something in the request is not right; `details.errors` says where.', hasInput || isWrite],
    [401, 'Sign in first.', isForMembers],
    [403, 'This is not allowed, or not now.', isForMembers || isWrite],
    [404, 'It does not exist, or not for you.', Boolean(route.params)],
    [409, 'It clashes with what is there.', isWrite],
    [413, 'Too large.', Boolean(route.body ?? route.files)],
    [415, 'Another content type than asked for.', Boolean(route.body ?? route.files)],
    [500, 'Something went wrong on our side.', true],
  ];
  const told = refusals.filter(([, , applies]) => applies).map(([status, description]) => [status, refusal(description)]);
  const tooMany = refusal(`More than ${points} calls in ${seconds} seconds per ${per}.`, { 'Retry-After': { $ref: '#/components/headers/Retry-After' }, ...limitHeaders });
  return { ...Object.fromEntries(told), 429: tooMany };
}

function refusal(description: string, headers?: JsonSchema): JsonSchema {
  return { description, ...(headers ? { headers } : {}), content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } };
}
