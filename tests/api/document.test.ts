import { createHash } from 'node:crypto';
import request from 'supertest';
import { operationsOf } from '@kring/community/extend';
import { bootHouse, type House } from '../house/boot';
import { withBirdwatch } from '../house/foreign-plugins';

interface ApiOperation {
  operationId: string;
  summary: string;
  parameters?: { name?: string; in?: string; required?: boolean; schema?: object; $ref?: string }[];
  requestBody?: { required: boolean; content: Record<string, { schema: object; example?: unknown }> };
  responses: Record<string, { content?: Record<string, { schema: object; example?: unknown }>; headers?: object }>;
  security: object[];
  [extension: `x-${string}`]: unknown;
}

interface ApiDocument {
  openapi: string;
  paths: Record<string, Record<string, ApiOperation>>;
  components: { schemas: Record<string, object>; securitySchemes: Record<string, object> };
}

let house: House;
let document: ApiDocument;

beforeAll(async () => {
  house = await bootHouse({}, withBirdwatch);
  document = (await api().get('/api/community/openapi.json').expect(200).expect('Content-Type', /application\/json/)).body;
}, 60_000);
afterAll(() => house.close());

const api = () => request(house.strapi.server.httpServer);
const all = () => Object.values(document.paths).flatMap((methods) => Object.values(methods));

test('the document is valid OpenAPI 3.1', async () => {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const { valid, errors } = await new Validator().validate(structuredClone(document) as object as Record<string, unknown>);
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(document.openapi).toBe('3.1.0');
});

test('it holds every operation of the house once, also those of a plugin from elsewhere', () => {
  const described = all().map(({ operationId }) => operationId);
  expect(described.sort()).toEqual(operationsOf(house.strapi).list().map(({ operation }) => operation.route.id).sort());
  expect(described).toContain('birdwatch.show-sighting');
});

test('every operation says in a sentence what it does, who may call it, how often, and how it refuses', () => {
  for (const operation of all()) {
    expect(operation.summary).toMatch(/^[A-Z].*[.]$/);
    expect(operation['x-rate-limit']).toMatchObject({ points: expect.any(Number), seconds: expect.any(Number) });
    expect(operation.responses).toHaveProperty('429');
    expect(operation.security.length).toBeGreaterThan(0);
  }
});

test('parameters, bodies, answers and examples are those of the declaration', () => {
  const show = document.paths['/api/birdwatch/sightings/{id}'].get;
  expect(show.parameters).toEqual([
    { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 40 } },
    { name: 'lang', in: 'query', required: false, schema: { type: 'string', enum: ['nl', 'en'], default: 'nl' } },
  ]);
  const report = document.paths['/api/birdwatch/sightings'].post;
  expect(report.requestBody?.content['application/json']).toMatchObject({
    schema: { required: ['species'], properties: { species: { type: 'string', minLength: 1, maxLength: 40 } } },
    example: { species: 'Kingfisher' },
  });
  expect(report.responses['201'].content?.['application/json'].schema).toMatchObject({ properties: { data: { $ref: '#/components/schemas/Sighting' } } });
  expect(document.components.schemas.Sighting).toMatchObject({ required: ['id', 'species', 'note'] });
  const list = document.paths['/api/birdwatch/sightings'].get;
  expect(list.parameters).toContainEqual({ name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } });
  expect(document.paths['/api/birdwatch/pictures'].post.requestBody?.content).toHaveProperty(['multipart/form-data']);
  expect(document.paths['/api/birdwatch/own-secrets'].get.security).toEqual([{ session: [] }, { bearer: [] }]);
});

describe('the page to read it', () => {
  test('is served by the house alone, with nothing inline and nothing from elsewhere', async () => {
    const { text, headers } = await api().get('/api/community/docs').expect(200).expect('Content-Type', /text\/html/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(text).not.toMatch(/https?:\/\//);
    expect(text).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|style=/);
    for (const [, address] of text.matchAll(/(?:src|href)="([^"]+)"/g)) await api().get(address).expect(200);
  });

  test('its scripts are those of the package, unchanged', async () => {
    const { text } = await api().get('/api/community/docs/swagger-ui-bundle.js').buffer(true).expect(200).expect('Content-Type', /javascript/);
    const fs = await import('node:fs');
    const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
    expect(digest(text)).toBe(digest(fs.readFileSync(require.resolve('swagger-ui-dist/swagger-ui-bundle.js'))));
  });

  test('no other file can be had from there', async () => {
    await api().get('/api/community/docs/package.json').expect(400);
    await api().get('/api/community/docs/..%2Fpackage.json').expect(400);
  });
});
