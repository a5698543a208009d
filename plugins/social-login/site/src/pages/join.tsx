import '../join.css';
import { ButtonLink, Notice, leaveTo, pageMeta, safeReturnTo, useRoot, useTexts, type DataOf } from '@kring/site/ui';
import { Check, ChevronDown, X } from 'lucide-react';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { Again } from '../Again';
import { EmailForm } from '../EmailForm';
import { readWays, shownWays, type NetworkWay } from '../read-ways';
import { texts } from '../texts';
import { WayLink } from '../WayLink';

export const meta = pageMeta(({ language, organisation }) => ({ title: texts[language].title(organisation.name) }));

interface Loaded {
  ways: NetworkWay[];
  /** Accounts a signed-in member can prove themselves with again; null when nobody asks for that. */
  again: DataOf<'social-login.list-identities'> | null;
  returnTo: string;
  error: string | null;
  invitation: string | null;
}

export async function loader({ context, request }: LoaderFunctionArgs): Promise<Loaded> {
  const query = new URL(request.url).searchParams;
  return {
    ways: await readWays(context),
    returnTo: safeReturnTo(query.get('returnTo')),
    error: query.get('error'),
    invitation: query.get('invitation')?.slice(0, 200) ?? null,
    again: query.get('reason') === 'again' && context.viewer ? await context.read('social-login.list-identities', {}) : null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const returnTo = safeReturnTo(form.get('returnTo'));
  const result = await context.attempt('social-login.reauthenticate', { params: { network: String(form.get('network')) }, body: { returnTo } });
  if (result.ok && result.reply.data) return leaveTo(context, result.reply.data.url);
  return redirect(`/join?${new URLSearchParams({ reason: 'again', error: 'unavailable', returnTo }).toString()}`);
}

export default function Join() {
  const words = useTexts(texts);
  const { ways, error, again, returnTo, invitation } = useLoaderData<typeof loader>();
  const root = useRoot();
  const isSignedIn = Boolean(root?.viewer);
  return (
    <div className="join">
      <div className="stack">
        <div className="stack stack--tight">
          <h1>{again ? words.again : words.title(root?.organisation.name ?? '')}</h1>
          <p className="lead quiet">{again ? words.againText : words.lead}</p>
        </div>
        {error ? <Notice tone="wrong">{words.errors[error as keyof typeof words.errors] ?? words.errors.unknown}</Notice> : null}
        {again ? <Again identities={again} returnTo={returnTo} /> : isSignedIn ? <AlreadyIn name={root?.viewer?.displayName ?? ''} returnTo={returnTo} /> : <WaysIn ways={ways} returnTo={returnTo} invitation={invitation} />}
      </div>
      <Aside />
    </div>
  );
}

function AlreadyIn({ name, returnTo }: { name: string; returnTo: string }) {
  const words = useTexts(texts);
  return <Notice title={words.alreadyTitle}><p>{words.already(name)}</p><ButtonLink kind="quiet" to={returnTo}>{words.toHome}</ButtonLink></Notice>;
}

function WaysIn({ ways, returnTo, invitation }: { ways: NetworkWay[]; returnTo: string; invitation: string | null }) {
  const words = useTexts(texts);
  const rest = ways.slice(shownWays);
  return (
    <>
      {invitation ? <Notice>{words.invited}</Notice> : null}
      <div className="ways">
        {ways.slice(0, shownWays).map((network, index) => <WayLink key={network.id} network={network} isFirst={index === 0} returnTo={returnTo} invitation={invitation} />)}
        {ways.length === 0 ? <p className="quiet">{words.noNetworks}</p> : null}
        {rest.length > 0 ? (
          <details className="more">
            <summary>{words.more} <ChevronDown size={18} aria-hidden /></summary>
            <div className="ways">{rest.map((network) => <WayLink key={network.id} network={network} isFirst={false} returnTo={returnTo} invitation={invitation} />)}</div>
          </details>
        ) : null}
      </div>
      {ways.length > 0 ? <p className="or">{words.or}</p> : null}
      <EmailForm returnTo={returnTo} invitation={invitation} isPrimary={ways.length === 0} />
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
