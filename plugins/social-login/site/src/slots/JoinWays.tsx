import '../join.css';
import { Link } from '@kring/site/router';
import { ButtonLink, useTexts } from '@kring/site/ui';
import { shownWays, type NetworkWay } from '../read-ways';
import { waysTexts } from '../texts/ways';
import { WayLink } from '../WayLink';

export default function JoinWays({ loaded }: { loaded: NetworkWay[] }) {
  const words = useTexts(waysTexts);
  if (loaded.length === 0) return <div><ButtonLink kind="primary" to="/join">{words.join}</ButtonLink></div>;
  return (
    <div className="ways ways--cover">
      {loaded.slice(0, shownWays).map((network, index) => <WayLink key={network.id} network={network} isFirst={index === 0} returnTo="/" />)}
      <Link className="ways__other" to="/join">{words.otherwise}</Link>
    </div>
  );
}
