import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { configurationOf } from '../configuration';
import { ForeignOriginError, InvalidInputError, NotAllowedError, RecentSignInRequiredError, SignInRequiredError } from '../errors';
import { answerOnce } from '../idempotency';
import { consumeRouteLimit } from '../limits';
import type { RequestFacts, Session } from '../viewer';
import type { Call, Operation, Reply, RouteShape, UploadedFile } from './define-route';

export interface Incoming {
  session: Session | null;
  request: RequestFacts;
  params: unknown;
  query: unknown;
  body: unknown;
  files: Readonly<Record<string, UploadedFile>>;
}

const recentSeconds = 15 * 60;

/** The one way into an action, over HTTP and from the site alike: origin, audience, limit, input, action, output. */
export async function runOperation(strapi: Core.Strapi, operation: Operation, incoming: Incoming): Promise<Reply> {
  const { route } = operation;
  refuseForeignOrigin(strapi, incoming);
  admit(route, incoming.session);
  const limitHeaders = await consumeRouteLimit(strapi, route, incoming);
  const call = {
    strapi,
    viewer: incoming.session?.viewer ?? null,
    session: incoming.session,
    request: incoming.request,
    files: incoming.files,
    ...parseInput(route, incoming),
  } as Call;
  const reply = await answerOnce(strapi, route, incoming, async () => operation.run(call));
  if (configurationOf(strapi).isStrict) refuseUndeclaredOutput(route, reply);
  return { ...reply, headers: { ...limitHeaders, ...reply.headers } };
}

/** A browser sends Origin with every write; a cookie may only write for our own pages or a listed front end. */
function refuseForeignOrigin(strapi: Core.Strapi, { session, request }: Incoming): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { publicUrl, allowedOrigins } = configurationOf(strapi);
  const isKnown = request.origin !== null && [new URL(publicUrl).origin, ...allowedOrigins].includes(request.origin);
  if (request.origin !== null && !isKnown && session?.via !== 'bearer') throw new ForeignOriginError();
  if (session?.via === 'cookie' && !isKnown) throw new ForeignOriginError();
}

function admit(route: RouteShape, session: Session | null): void {
  if (route.audience === 'anyone') return;
  if (!session) throw new SignInRequiredError();
  if (route.audience === 'member' && session.viewer.state === 'pending') {
    throw new NotAllowedError('Your request to join is still waiting for approval.', 'community.waiting-for-approval');
  }
  if (route.audience === 'recent' && Date.now() - session.viewer.signedInAt.getTime() > recentSeconds * 1000) {
    throw new RecentSignInRequiredError();
  }
}

function parseInput(route: RouteShape, { params, query, body }: Incoming) {
  return {
    params: parsePart('params', route.params, params),
    query: parsePart('query', route.query, query),
    body: parsePart('body', route.body, body),
  };
}

function parsePart(part: string, schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    if (part === 'params' || keys.length === 0) return {};
    throw new InvalidInputError(keys.map((key) => ({ path: `${part}.${key}`, message: 'This field is not known here.' })));
  }
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(parsed.error.issues.flatMap((issue) => fieldErrorsOf(part, issue)));
}

function fieldErrorsOf(part: string, issue: z.core.$ZodIssue) {
  const path = [part, ...issue.path.map(String)].join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  return issue.keys.map((key) => ({ path: `${path}.${key}`, message: 'This field is not known here.' }));
}

function refuseUndeclaredOutput(route: RouteShape, reply: Reply): void {
  if (reply.data === undefined || !route.response) return;
  const parsed = route.response.safeParse(reply.data);
  if (!parsed.success) throw new Error(`${route.id} answers something its schema does not allow: ${parsed.error.message}`);
  const undeclared = firstDifference(reply.data, parsed.data, 'data');
  if (undeclared) throw new Error(`${route.id} answers '${undeclared}', which its schema does not name`);
}

function firstDifference(given: unknown, allowed: unknown, path: string): string | null {
  if (typeof given !== 'object' || given === null || given instanceof Date) return null;
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    if (typeof allowed !== 'object' || allowed === null || !(key in allowed)) return `${path}.${key}`;
    const deeper = firstDifference(value, (allowed as Record<string, unknown>)[key], `${path}.${key}`);
    if (deeper) return deeper;
  }
  return null;
}
