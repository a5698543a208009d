import type { House } from '../house/boot';

export interface AuditRow {
  action: string;
  facts: Record<string, unknown>;
  actorId: string | null;
}

/** The audit trail of social login, newest last. */
export async function auditOf(house: House): Promise<AuditRow[]> {
  const rows = (await house.strapi.db.connection('community_audit_entries').where('action', 'like', 'social-login.%').orderBy('id')) as { action: string; facts: string; actor_id: string | null }[];
  return rows.map(({ action, facts, actor_id: actorId }) => ({ action, facts: JSON.parse(facts) as Record<string, unknown>, actorId }));
}

export async function lastAudit(house: House): Promise<AuditRow | undefined> {
  return (await auditOf(house)).at(-1);
}

/** How many rows stand in a table, with a condition. */
export async function countIn(house: House, table: string, where: Record<string, unknown> = {}): Promise<number> {
  const [{ count }] = (await house.strapi.db.connection(table).where(where).count({ count: '*' })) as { count: number | string }[];
  return Number(count);
}

/** Everything that could have come into being by mistake. */
export async function worldOf(house: House): Promise<{ members: number; identities: number; sessions: number }> {
  return {
    members: await countIn(house, 'members_members'),
    identities: await countIn(house, 'social_login_identities'),
    sessions: await countIn(house, 'members_sessions'),
  };
}
