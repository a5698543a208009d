import '../join.css';
import { Button, ButtonLink, Notice, TextField, pageMeta, safeReturnTo, useRoot, useTexts } from '@kring/site/ui';
import { Check, ChevronDown, X } from 'lucide-react';
import { Form, useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { readWays, type Ways } from '../read-ways';
import { texts } from '../texts';
import { WayLink } from '../WayLink';

export const meta = pageMeta(({ language, organisation }) => ({ title: texts[language].title(organisation.name) }));

interface Loaded {
  ways: Ways;
  returnTo: string;
  error: string | null;
  isAgain: boolean;
}

export async function loader({ context, request }: LoaderFunctionArgs): Promise<Loaded> {
  const query = new URL(request.url).searchParams;
  return {
    ways: await readWays(context),
    returnTo: safeReturnTo(query.get('returnTo')),
    error: query.get('error'),
    isAgain: query.get('reason') === 'again',
  };
}

export default function Join() {
  const words = useTexts(texts);
  const { ways, error, isAgain, returnTo } = useLoaderData<typeof loader>();
  const root = useRoot();
  const isSignedIn = Boolean(root?.viewer) && !isAgain;
  return (
    <div className="join">
      <div className="stack">
        <div className="stack stack--tight">
          <h1>{isAgain ? words.again : words.title(root?.organisation.name ?? '')}</h1>
          <p className="lead quiet">{isAgain ? words.againText : words.lead}</p>
        </div>
        {error ? <Notice tone="wrong">{words.errors[error as keyof typeof words.errors] ?? words.errors.unknown}</Notice> : null}
        {isSignedIn ? <AlreadyIn name={root?.viewer?.displayName ?? ''} returnTo={returnTo} /> : <WaysIn ways={ways} returnTo={returnTo} />}
      </div>
      <Aside />
    </div>
  );
}

function AlreadyIn({ name, returnTo }: { name: string; returnTo: string }) {
  const words = useTexts(texts);
  return <Notice title={words.alreadyTitle}><p>{words.already(name)}</p><ButtonLink kind="quiet" to={returnTo}>{words.toHome}</ButtonLink></Notice>;
}

const shown = 3;

function WaysIn({ ways, returnTo }: { ways: Ways; returnTo: string }) {
  const words = useTexts(texts);
  const rest = ways.networks.slice(shown);
  return (
    <>
      <div className="ways">
        {ways.networks.slice(0, shown).map((network, index) => <WayLink key={network.id} network={network} isFirst={index === 0} isLastUsed={network.id === ways.lastUsed} returnTo={returnTo} />)}
        {ways.networks.length === 0 ? <p className="quiet">{words.noNetworks}</p> : null}
        {rest.length > 0 ? (
          <details className="more">
            <summary>{words.more} <ChevronDown size={18} aria-hidden /></summary>
            <div className="ways">{rest.map((network) => <WayLink key={network.id} network={network} isFirst={false} isLastUsed={false} returnTo={returnTo} />)}</div>
          </details>
        ) : null}
      </div>
      {ways.networks.length > 0 ? <p className="or">{words.or}</p> : null}
      <Form method="post" action="/join/email" className="stack stack--tight">
        <input type="hidden" name="returnTo" value={returnTo} />
        <TextField label={words.emailLabel} hint={words.emailHint} name="email" type="email" autoComplete="email" required maxLength={254} />
        <div><Button kind={ways.networks.length === 0 ? 'primary' : 'plain'}>{words.emailSend}</Button></div>
      </Form>
    </>
  );
}

function Aside() {
  const words = useTexts(texts);
  return (
    <aside className="join__aside">
      <div>
        <h2>{words.receiveTitle}</h2>
        <ul className="facts" role="list">{words.receive.map((fact) => <li key={fact}><Check size={17} aria-hidden />{fact}</li>)}</ul>
      </div>
      <div>
        <h2>{words.notReceiveTitle}</h2>
        <ul className="facts quiet" role="list">{words.notReceive.map((fact) => <li key={fact}><X size={17} aria-hidden />{fact}</li>)}</ul>
      </div>
      <p className="quiet">{words.afterwards}</p>
    </aside>
  );
}
