import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';

export type Lane = 'consumers' | 'jobs' | 'schedules';

const key = 'community.waking';

/** Who wants to know that there is something to do in this process. Other processes find it by polling. */
export function wakersOf(strapi: Core.Strapi): Map<Lane, () => void> {
  if (!strapi.has(key)) strapi.add(key, new Map());
  return strapi.get(key) as Map<Lane, () => void>;
}

/** From within a request once it is answered: nobody waits for work that is for later. */
export function wake(strapi: Core.Strapi, lane: Lane): void {
  const response = strapi.requestContext.get()?.res;
  if (!response || response.headersSent || response.destroyed) return ring(strapi, lane);
  const lanes = waitingFor.get(response) ?? listenFor(strapi, response);
  lanes.add(lane);
}

const ring = (strapi: Core.Strapi, lane: Lane) => wakersOf(strapi).get(lane)?.();

const waitingFor = new WeakMap<ServerResponse, Set<Lane>>();

function listenFor(strapi: Core.Strapi, response: ServerResponse): Set<Lane> {
  const lanes = new Set<Lane>();
  waitingFor.set(response, lanes);
  response.once('close', () => lanes.forEach((lane) => ring(strapi, lane)));
  return lanes;
}
