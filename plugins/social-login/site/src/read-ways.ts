import type { SiteContext } from '@kring/site/ui';

export interface NetworkWay {
  id: string;
  name: string;
  icon: string;
  startUrl: string;
  state: 'ready' | 'unconfigured' | 'failing';
}

export interface Ways {
  networks: NetworkWay[];
  /** The network this browser came in with before, if any; it stands first. */
  lastUsed: string | null;
}

export async function readWays(_context: SiteContext): Promise<Ways> {
  return { networks: [], lastUsed: null };
}
