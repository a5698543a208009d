import { limitOf } from '../limits/limits';
import type { RouteShape } from '../routes/define-route';
import { refusalResponses, successResponse } from './responses';
import { parameterSchemaOf, schemaOf, type Components, type JsonSchema } from './schemas';

/** One operation of the document. */
export function operationOf(plugin: string, route: RouteShape, components: Components): JsonSchema {
  const parameters = [...parametersOf('path', route, components), ...parametersOf('query', route, components), ...idempotencyKey(route)];
  const body = requestBodyOf(route, components);
  return {
    operationId: route.id,
    tags: [plugin],
    summary: route.summary,
    ...(route.refusals?.length ? { description: `Refusals: ${route.refusals.map((code) => `\`${code}\``).join(', ')}.` } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: { ...successResponse(route, components), ...refusalResponses(route) },
    security: securityOf(route),
    'x-audience': route.audience,
    'x-rate-limit': limitOf(route),
    ...(route.refusals?.length ? { 'x-refusals': route.refusals } : {}),
  };
}

function parametersOf(place: 'path' | 'query', route: RouteShape, components: Components): JsonSchema[] {
  const shape = (place === 'path' ? route.params : route.query)?.shape ?? {};
  return Object.entries(shape).map(([name, schema]) => {
    const { description, ...rest } = parameterSchemaOf(schema, components);
    const isRequired = place === 'path' || !schema.safeParse(undefined).success;
    return { name, in: place, required: isRequired, ...(description ? { description } : {}), schema: rest };
  });
}

function idempotencyKey(route: RouteShape): JsonSchema[] {
  return route.method === 'GET' ? [] : [{ $ref: '#/components/parameters/IdempotencyKey' }];
}

function requestBodyOf(route: RouteShape, components: Components): JsonSchema | null {
  if (route.files) return { required: true, content: { 'multipart/form-data': { schema: formSchema(route, components) } } };
  if (!route.body) return null;
  const example = route.examples?.body === undefined ? {} : { example: route.examples.body };
  const isRequired = !route.body.safeParse({}).success;
  return { required: isRequired, content: { 'application/json': { schema: schemaOf(route.body, components), ...example } } };
}

function formSchema(route: RouteShape, components: Components): JsonSchema {
  const text = route.body ? schemaOf(route.body, components) : { type: 'object' };
  const files = Object.fromEntries((route.files ?? []).map((field) => [field, { type: 'string', contentMediaType: 'application/octet-stream' }]));
  return { ...text, properties: { ...(text.properties as object | undefined), ...files } };
}

function securityOf({ audience }: RouteShape): JsonSchema[] {
  const ways = [{ session: [] }, { bearer: [] }];
  return audience === 'anyone' ? [{}, ...ways] : ways;
}
