import '../join.css';
import { ButtonLink, Notice, PageHead, Question, Time, leaveTo, pageMeta, problemText, useQuestion, useTexts, type DataOf } from '@kring/site/ui';
import { Form, data, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { KeyRound } from 'lucide-react';
import { readWays, type NetworkWay } from '../read-ways';
import { texts } from '../texts';

export const meta = pageMeta(({ language }) => ({ title: texts[language].logIns.title, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  const identities = await context.read('social-login.list-identities', {});
  const taken = new Set(identities.filter(({ isRevoked }) => !isRevoked).map(({ network }) => network));
  return { identities, others: (await readWays(context)).filter(({ id, state }) => state === 'ready' && !taken.has(id)) };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const words = texts[context.language].logIns;
  const network = String((await request.formData()).get('link'));
  const result = await context.attempt('social-login.link', { params: { network }, body: { returnTo: '/settings/log-ins' } });
  if (result.ok && result.reply.data) return leaveTo(context, result.reply.data.url);
  const own = { 'social-login.network-unavailable': words.networkUnavailable, 'social-login.too-many-open-logins': words.tooMany };
  return data({ refused: result.problem ? problemText(result.problem, context.language, own) : words.networkUnavailable }, { status: 409 });
}

export default function LogIns() {
  const words = useTexts(texts);
  const { identities, others } = useLoaderData<typeof loader>();
  const answer = useActionData() as { refused: string } | undefined;
  const [query] = useSearchParams();
  const error = query.get('error');
  return (
    <div className="column stack">
      <PageHead title={words.logIns.title} lead={words.logIns.lead} back={{ to: '/settings', label: words.logIns.back }} />
      {error ? <Notice tone="wrong">{words.errors[error as keyof typeof words.errors] ?? words.errors.unknown}</Notice> : null}
      {answer ? <Notice tone="wrong">{answer.refused}</Notice> : null}
      {identities.length === 0 ? <p className="quiet">{words.logIns.none}</p> : (
        <ul className="rows" role="list">{identities.map((identity) => <IdentityRow key={identity.id} identity={identity} />)}</ul>
      )}
      {others.length > 0 ? <LinkMore networks={others} /> : null}
    </div>
  );
}

function IdentityRow({ identity }: { identity: DataOf<'social-login.list-identities'>[number] }) {
  const { logIns: words } = useTexts(texts);
  const name = identity.displayName ?? identity.username;
  const unlink = useQuestion(`/settings/log-ins/${identity.id}/unlink`);
  return (
    <li className="rows__item">
      <span className="row">
        <span className="rows__icon"><KeyRound size={22} aria-hidden /></span>
        <span>
          <span className="rows__title">{identity.networkName}{name ? ` · ${name}` : ''}</span><br />
          <span className="quiet small">{words.linked} <Time at={identity.linkedAt} /> · {words.lastUsed} <Time at={identity.lastUsedAt} /></span>
          {identity.isRevoked ? <><br /><span className="field__error">{words.revoked}</span></> : null}
        </span>
      </span>
      {identity.can.unlink ? <ButtonLink {...unlink.link} aria-label={words.unlinkNamed(identity.networkName)}>{words.unlink}</ButtonLink> : <span className="quiet small">{words.only}</span>}
      <Question asked={unlink} title={words.unlinkNamed(identity.networkName)} confirm={words.unlink}><p>{words.unlinkText(identity.networkName)}</p></Question>
    </li>
  );
}

function LinkMore({ networks }: { networks: NetworkWay[] }) {
  const { logIns: words } = useTexts(texts);
  return (
    <section className="stack stack--tight" aria-labelledby="link-more">
      <h2 id="link-more">{words.addTitle}</h2>
      <Form method="post" className="ways">
        {networks.map((network) => (
          <button key={network.id} className="way" name="link" value={network.id}>
            <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden><path d={network.icon} /></svg>
            {words.link(network.name)}
          </button>
        ))}
      </Form>
    </section>
  );
}
