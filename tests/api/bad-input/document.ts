/** What the tests of bad input read of the API document. */
export interface Shape {
  type?: string;
  enum?: string[];
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Shape;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
}

interface Parameter {
  name?: string;
  in?: string;
  schema?: Shape;
}

interface Described {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Shape; example?: Record<string, unknown> }> };
}

export interface ApiDocument {
  paths: Record<string, Record<string, Described>>;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Route {
  id: string;
  method: Method;
  /** With `{name}` for parameters. */
  path: string;
  params: Record<string, Shape>;
  query: Record<string, Shape>;
  /** Null where no body is asked for. */
  body: Shape | null;
  example: Record<string, unknown>;
  isMultipart: boolean;
}

/** `handle` is somebody who is there, so that a request comes as far as what is wrong with it. */
export function routesOf(document: ApiDocument, handle: string): Route[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => {
      const place = (where: string) => Object.fromEntries(parameters.filter((parameter) => parameter.in === where && parameter.name).map(({ name, schema }) => [name as string, schema ?? {}]));
      const json = requestBody?.content['application/json'];
      const params = Object.fromEntries(Object.entries(place('path')).map(([name, shape]) => [name, name === 'handle' ? { enum: [handle] } : shape]));
      const route = { id: operationId, method: method as Method, path, params, query: place('query'), body: json?.schema ?? null, isMultipart: Boolean(requestBody && !json) };
      return { ...route, example: { ...(json ? sampleOf(json.schema) as object : {}), ...json?.example } };
    }),
  );
}

/** Something that fits, as far as the document tells. */
export function sampleOf(shape: Shape): unknown {
  if (shape.anyOf) return sampleOf(shape.anyOf[0]);
  if (shape.enum) return shape.enum[0];
  if (shape.type === 'object') return Object.fromEntries((shape.required ?? []).map((name) => [name, sampleOf(shape.properties?.[name] ?? {})]));
  if (shape.type === 'array') return [];
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer' || shape.type === 'number') return shape.minimum ?? 1;
  return 'a'.repeat(Math.max(shape.minLength ?? 1, shape.pattern?.includes('43') ? 43 : 1));
}
