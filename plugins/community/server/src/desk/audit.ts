import { z } from 'zod';
import { listAudit } from '../audit';
import { decodeCursor, listQuery, pageOf } from '../cursors';
import { nameInTrail } from '../subject-names';
import { defineAdminRoute, implementAdmin } from '../routes/admin';

const listAuditTrail = defineAdminRoute({
  id: 'community.list-audit',
  method: 'GET',
  path: '/audit',
  permission: 'plugin::community.read',
  query: z.strictObject({
    /** The whole name of an action, or how it begins. */
    action: z.string().max(120).optional(),
    actorKind: z.enum(['member', 'editor', 'visitor', 'system']).optional(),
    actorId: z.string().max(64).optional(),
    subjectKind: z.string().max(40).optional(),
    subjectId: z.string().max(64).optional(),
    from: z.iso.datetime({ offset: true }).optional(),
    until: z.iso.datetime({ offset: true }).optional(),
    ...listQuery,
  }),
});

export const auditOperations = [
  implementAdmin(listAuditTrail, async ({ strapi, query: { limit, after, from, until, ...filters } }) => {
    const [before] = decodeCursor(after, z.tuple([z.number()])) ?? [];
    const entries = await listAudit(strapi, { ...filters, from: from ? new Date(from) : undefined, until: until ? new Date(until) : undefined, before, limit: limit + 1 });
    const { page, meta } = pageOf(entries, limit, ({ id }) => [id]);
    const named = await nameInTrail(strapi, page);
    return { data: named.map(({ occurredAt, ...entry }) => ({ ...entry, occurredAt: occurredAt.toISOString() })), meta };
  }),
];
