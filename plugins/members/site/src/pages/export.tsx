import { Button, ButtonLink, Notice, PageHead, Time, pageMeta, problemText, useTexts, type DataOf } from '@kring/site/ui';
import { Form, data, useActionData, useLoaderData, useRevalidator, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { PackageOpen } from 'lucide-react';
import { useEffect } from 'react';
import { settingsTexts } from '../texts/settings';

export const meta = pageMeta(({ language }) => ({ title: settingsTexts[language].export, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  return { exports: await context.read('members.list-exports', {}) };
}

export async function action({ context }: ActionFunctionArgs) {
  const result = await context.attempt('members.request-export', {});
  return result.ok ? data({ refused: null }) : data({ refused: problemText(result.problem, context.language) }, { status: result.problem.status });
}

export default function ExportPage() {
  const texts = useTexts(settingsTexts);
  const { exports } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isWaiting = exports.some(({ state }) => state === 'waiting');
  useLookAgain(isWaiting);
  return (
    <Form method="post" className="column stack">
      <PageHead title={texts.export} lead={texts.exportLead} back={{ to: '/settings', label: texts.back }} />
      {answer?.refused ? <Notice tone="wrong">{answer.refused}</Notice> : null}
      {isWaiting ? <Notice>{texts.exportStarted}</Notice> : null}
      {exports.length > 0 ? <ul className="rows" role="list">{exports.map((made) => <Made key={made.id} made={made} />)}</ul> : null}
      {isWaiting ? null : <div><Button kind={exports.length > 0 ? 'plain' : 'primary'} name="act" value="export">{texts.exportButton}</Button></div>}
    </Form>
  );
}

const every = 3_000;

/** A small file takes seconds: whoever stays on the page sees it come. */
function useLookAgain(isWaiting: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => void revalidate(), every);
    return () => clearInterval(timer);
  }, [isWaiting, revalidate]);
}

function Made({ made }: { made: DataOf<'members.list-exports'>[number] }) {
  const texts = useTexts(settingsTexts);
  return (
    <li className="rows__item">
      <span className="row">
        <span className="rows__icon"><PackageOpen size={22} aria-hidden /></span>
        <span>
          <span className="rows__title">{made.state === 'ready' ? texts.exportReady : texts.exportWaiting}</span><br />
          <span className="quiet small">{made.expiresAt ? <>{texts.exportUntil} <Time at={made.expiresAt} /></> : <Time at={made.requestedAt} />}</span>
        </span>
      </span>
      {made.url ? <ButtonLink to={made.url} isDocument>{texts.exportDownload}</ButtonLink> : null}
    </li>
  );
}
