import { createRequest } from '@remix-run/node-fetch-server';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequestHandler, matchRoutes, type RouteObject, type ServerBuild } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import type { PageDoor } from '@kring/site/extend';
import { openContext } from './server/open-context';

const mode = import.meta.env.MODE;
const handle = createRequestHandler(build as unknown as ServerBuild, mode);

/** The same routes as a tree, without the one that catches everything. */
const claimed: RouteObject[] = treeBelow(undefined);

function treeBelow(parent: string | undefined): RouteObject[] {
  return Object.values(build.routes as ServerBuild['routes'])
    .filter((route) => route !== undefined && route.parentId === parent && route.path !== '*')
    .map((route) =>
      route?.index ? { id: route.id, index: true as const } : { id: route?.id, path: route?.path, children: treeBelow(route?.id) },
    );
}

const ending = /(\/_)?\.data$/;

/** Whether a page of the site lives here. Clients that hydrate ask for `<path>.data`. */
export function claims(pathname: string): boolean {
  const page = pathname === '/_root.data' || pathname === '/_.data' ? '/' : pathname.replace(ending, '');
  const leaf = matchRoutes(claimed, page || '/')?.at(-1)?.route;
  return leaf !== undefined && (leaf.index === true || leaf.path !== undefined);
}

export function respond(incoming: IncomingMessage, outgoing: ServerResponse, door: PageDoor): Promise<Response> {
  const { protocol, host } = new URL(door.origin);
  // The address the browser knows, whatever a proxy calls us: redirects and the check of Origin depend on it.
  incoming.headers.host = host;
  delete incoming.headers['x-forwarded-host'];
  return handle(createRequest(incoming, outgoing, { protocol, host }), { ...openContext(door) });
}
