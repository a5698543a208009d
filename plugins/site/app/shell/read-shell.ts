import type { SiteContext } from '../server/context';
import type { ShellFacts } from './layout';

/** What every page shows of the viewer; never a reason for a page to fail. */
export async function readShell(context: SiteContext): Promise<ShellFacts> {
  const said = context.takeSaid();
  if (!context.viewer) return { photo: null, news: [], said };
  try {
    const [{ photo }, hasRequests] = await Promise.all([context.read('members.show-me', {}), waitsForAnswer(context)]);
    return { photo, news: hasRequests ? ['/circle'] : [], said };
  } catch {
    return { photo: null, news: [], said };
  }
}

async function waitsForAnswer(context: SiteContext): Promise<boolean> {
  if (context.viewer?.state === 'pending') return false;
  const [connections, follows] = await Promise.all([
    context.read('members.list-requests', { query: { kind: 'connection', direction: 'in', limit: 1 } }),
    context.read('members.list-requests', { query: { kind: 'follow', direction: 'in', limit: 1 } }),
  ]);
  return connections.length + follows.length > 0;
}
