import type { SiteContext } from '../server/context';
import type { ShellFacts } from './layout';

/** What every page shows of the viewer; never a reason for a page to fail. */
export async function readShell(_context: SiteContext): Promise<ShellFacts> {
  return { photo: null, news: [] };
}
