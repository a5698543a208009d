import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { ForeignOriginError, NotAllowedError, RecentSignInRequiredError, SignInRequiredError } from '../errors';
import { answerOnce } from '../idempotency';
import { consumeRouteLimit } from '../limits/limits';
import type { RequestFacts, Session } from '../viewer';
import type { Call, Operation, Reply, RouteShape, UploadedFile } from './define-route';
import { parsePart } from './input';
import { refuseUndeclaredOutput } from './output';

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
  // Counted before anything is decided, so that refusals are not free.
  const limitHeaders = await consumeRouteLimit(strapi, route, incoming);
  admit(route, incoming.session);
  const call = {
    strapi,
    viewer: incoming.session?.viewer ?? null,
    session: incoming.session,
    request: incoming.request,
    files: incoming.files,
    ...parseInput(route, incoming),
  } as Call;
  const reply = await (route.method === 'GET' ? operation.run(call) : answerOnce(strapi, route, incoming, async () => operation.run(call)));
  if (configurationOf(strapi).isStrict) refuseUndeclaredOutput(route, reply);
  return { ...(route.status && reply.redirect === undefined ? { status: route.status } : {}), ...reply, headers: { ...limitHeaders, ...reply.headers } };
}

/** A browser sends Origin with every write; a cookie may only write for our own pages or a listed front end. */
function refuseForeignOrigin(strapi: Core.Strapi, { session, request }: Incoming): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { publicUrl, allowedOrigins } = configurationOf(strapi);
  const isKnown = request.origin !== null && (request.origin === originOf(publicUrl) || allowedOrigins.includes(request.origin));
  if (request.origin !== null && !isKnown && session?.via !== 'bearer') throw new ForeignOriginError();
  if (session?.via === 'cookie' && !isKnown) throw new ForeignOriginError();
}

const origins = new Map<string, string>();

function originOf(url: string): string {
  const known = origins.get(url) ?? new URL(url).origin;
  origins.set(url, known);
  return known;
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
