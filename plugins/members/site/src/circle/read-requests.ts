import type { DataOf, SiteContext } from '@kring/site/ui';

export type RequestKind = 'follow' | 'connection';
export type Asked = DataOf<'members.list-requests'>[number] & { kind: RequestKind };

const kinds: readonly RequestKind[] = ['connection', 'follow'];

/** Requests of both kinds in one direction, newest first. */
export async function readRequests(context: SiteContext, direction: 'in' | 'out', limit = 50): Promise<Asked[]> {
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const { data = [] } = await context.call('members.list-requests', { query: { kind, direction, limit } });
      return data.map((entry) => ({ ...entry, kind }));
    }),
  );
  return lists.flat().sort((left, right) => right.since.localeCompare(left.since));
}
