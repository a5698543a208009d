import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { findLeaks, type Answer, type Leak, type Secrets } from './leaks';

interface Watched {
  strapi: Core.Strapi;
  answers: Answer[];
}

const watched = new Set<Watched>();
const largest = 2 * 1024 * 1024;

/** Keeps every answer of this house until the test that caused it is over. */
export function watchAnswers(strapi: Core.Strapi): () => void {
  const house: Watched = { strapi, answers: [] };
  watched.add(house);
  const listener = (request: IncomingMessage, response: ServerResponse) => keepAnswer(house, request, response);
  strapi.server.httpServer.prependListener('request', listener);
  return () => {
    watched.delete(house);
    strapi.server.httpServer.removeListener('request', listener);
  };
}

/** What leaked since the last look. */
export async function takeLeaks(): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const { strapi, answers } of watched) {
    const taken = answers.splice(0);
    if (taken.length === 0) continue;
    const secrets = await secretsOf(strapi);
    leaks.push(...taken.flatMap((answer) => findLeaks(answer, secrets)));
  }
  return leaks;
}

function keepAnswer(house: Watched, request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  for (const name of ['write', 'end'] as const) {
    const original = response[name].bind(response) as (...given: unknown[]) => unknown;
    Object.assign(response, { [name]: (...given: unknown[]) => (keep(given[0], given[1]), original(...given)) });
  }
  const [path] = (request.url ?? '/').split('?');
  response.once('close', () => {
    const body = Buffer.concat(chunks);
    if (body.length > largest) return;
    const contentType = String(response.getHeader('content-type') ?? '');
    house.answers.push({ method: request.method ?? 'GET', path, status: response.statusCode, contentType, body: body.toString('utf8') });
  });
}

async function secretsOf(strapi: Core.Strapi): Promise<Secrets> {
  const knex = strapi.db.connection;
  if (!(await knex.schema.hasTable('social_login_identities'))) return { subjects: [] };
  const rows: { subject: string }[] = await knex('social_login_identities').select('subject');
  // Where the subject is an address, the rule for addresses says who may see it.
  return { subjects: rows.map(({ subject }) => subject).filter((subject) => !subject.includes('@')) };
}
