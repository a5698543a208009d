import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { operationsOf } from '../routes/operations';
import { operationOf } from './operation';
import { sharedResponses } from './responses';
import { refusalSchema, sharedHeaders, sharedParameters } from './shared-parts';
import type { Components, JsonSchema } from './schemas';

const version = '1.0.0';

/** The whole API as an OpenAPI 3.1 document, made from the same declarations that answer the requests. */
export function describeApi(strapi: Core.Strapi): JsonSchema {
  const components: Components = new Map();
  const operations = [...operationsOf(strapi).list()].sort((left, right) => compare(left.operation.route.id, right.operation.route.id));
  const paths = new Map<string, JsonSchema>();
  for (const { plugin, operation } of operations) {
    const { route } = operation;
    const path = `/api/${route.root ?? plugin}${route.path.replace(/:(\w+)/g, '{$1}')}`.replace(/\/$/, '');
    paths.set(path, { ...paths.get(path), [route.method.toLowerCase()]: operationOf(plugin, route, components) });
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Kring', version, summary: 'The social layer of this site.', license: { name: 'MIT', identifier: 'MIT' }, description: habits },
    servers: [{ url: new URL(configurationOf(strapi).publicUrl).origin }],
    tags: [...new Set(operations.map(({ plugin }) => plugin))].sort(compare).map((name) => ({ name })),
    paths: sorted(paths),
    components: {
      schemas: { Refusal: refusalSchema, ...sorted(components) },
      responses: sharedResponses(),
      parameters: sharedParameters,
      headers: sharedHeaders,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'kring_session', description: 'For the site itself and listed front ends; writes are held against the Origin header.' },
        bearer: { type: 'http', scheme: 'bearer', description: 'The access token that signing in gave.' },
      },
    },
  };
}

const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));

const sorted = (entries: Map<string, JsonSchema>) => Object.fromEntries([...entries].sort(([left], [right]) => compare(left, right)));

const habits = [
  'Answers are `{ "data", "meta" }`; refusals are `{ "data": null, "error": { "status", "name", "message", "details": { "code", "errors" } } }`: switch on `details.code`.',
  'Lists take `limit` (20 by default, at most 100) and `after`; `meta.nextCursor` is absent at the end.',
  'Unknown parameters and fields are refused with their path.',
  'Writes of a signed-in member take an `Idempotency-Key`: the same key with the same body gives the first answer again.',
  'Times are ISO 8601 in UTC.',
].join('\n\n');
