import type { Core } from '@strapi/strapi';

export type Lane = 'consumers' | 'jobs' | 'schedules';

const key = 'community.waking';

/** Who wants to know that there is something to do in this process. Other processes find it by polling. */
export function wakersOf(strapi: Core.Strapi): Map<Lane, () => void> {
  if (!strapi.has(key)) strapi.add(key, new Map());
  return strapi.get(key) as Map<Lane, () => void>;
}

export function wake(strapi: Core.Strapi, lane: Lane): void {
  wakersOf(strapi).get(lane)?.();
}
