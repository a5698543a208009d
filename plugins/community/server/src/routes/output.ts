import type { z } from 'zod';
import type { Reply, RouteShape } from './define-route';

/** In tests and development: an answer holds exactly what its schema names. @throws Error naming the route and the field. */
export function refuseUndeclaredOutput(route: RouteShape, reply: Reply): void {
  if (reply.data !== undefined && !route.response) throw new Error(`${route.id} answers data, and its route declares no response`);
  if (reply.data !== undefined && route.response) comparePart(route, 'data', route.response, reply.data);
  if (reply.meta !== undefined && route.meta) comparePart(route, 'meta', route.meta, reply.meta);
}

function comparePart(route: RouteShape, part: string, schema: z.ZodType, given: unknown): void {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new Error(`${route.id} answers something its schema does not allow: ${parsed.error.message}`);
  const undeclared = firstDifference(given, parsed.data, part);
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
