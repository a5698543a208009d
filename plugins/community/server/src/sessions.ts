import type { Core } from '@strapi/strapi';
import { defineExtensionPoint, type Contribution } from './extension-points';
import type { RequestFacts, Session } from './viewer';

/** Recognises a member by what a request carries. The first that answers wins; there is one in practice. */
export interface SessionResolver extends Contribution {
  /** @returns null for a visitor. Must not throw for a bad cookie or token. */
  resolve(strapi: Core.Strapi, request: RequestFacts): Promise<Session | null>;
}

export const sessionResolvers = defineExtensionPoint<SessionResolver>('community.session-resolvers');

export async function resolveSession(strapi: Core.Strapi, request: RequestFacts): Promise<Session | null> {
  for (const resolver of sessionResolvers.of(strapi).list()) {
    const session = await tryResolver(strapi, resolver, request);
    if (session) return session;
  }
  return null;
}

/** One that fails recognises nobody; the others still may. */
async function tryResolver(strapi: Core.Strapi, resolver: SessionResolver, request: RequestFacts): Promise<Session | null> {
  try {
    return await resolver.resolve(strapi, request);
  } catch (error) {
    strapi.log.error(`Session resolver '${resolver.code}' failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return null;
  }
}
