import type { DataOf, SiteContext } from '@kring/site/ui';

/** Three at a glance; the rest stands behind "more". */
export const shownWays = 3;

export type NetworkWay = DataOf<'social-login.list-networks'>[number];

/** Networks somebody may choose: those that work, and those that would but fail right now. Unset ones are nobody's business. */
export async function readWays(context: SiteContext): Promise<NetworkWay[]> {
  const networks = await context.read('social-login.list-networks', {});
  return networks.filter(({ state }) => state !== 'unconfigured');
}
