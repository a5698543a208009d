import { useTexts } from '@kring/site/ui';
import type { NetworkWay } from './read-ways';
import { waysTexts } from './texts/ways';

/** A link, not a form: browsers then show where it leads, and nothing needs a script. */
export function WayLink({ network, isFirst, returnTo, invitation = null }: { network: NetworkWay; isFirst: boolean; returnTo: string; invitation?: string | null }) {
  const words = useTexts(waysTexts);
  const icon = <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden><path d={network.icon} /></svg>;
  const query = new URLSearchParams({ returnTo, ...(invitation ? { invitation } : {}) });
  if (network.state !== 'ready') return <p className="way way--failing">{icon}{words.failing(network.name)}</p>;
  return (
    <a className={`way${isFirst ? ' way--first' : ''}`} href={`${network.startUrl}?${query.toString()}`}>
      {icon}
      {words.with(network.name)}
      {network.wasUsedLast ? <span className="way__note">{words.lastUsed}</span> : null}
    </a>
  );
}
