import { Confirm, pageMeta, problemText, Notice, useLanguage, useTexts, type Problem, type SiteContext } from '@kring/site/ui';
import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { texts } from '../texts';

export const meta = pageMeta<{ name: string }>(({ language, loaded }) => ({ title: texts[language].logIns.unlinkNamed(loaded?.name ?? ''), isUnlisted: true }));

async function findIdentity(context: SiteContext, id: string | undefined) {
  const identity = (await context.read('social-login.list-identities', {})).find((known) => known.id === id);
  if (!identity?.can.unlink) throw redirect('/settings/log-ins');
  return identity;
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { networkName } = await findIdentity(context, params.id);
  return { name: networkName };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const words = texts[context.language].logIns;
  const result = await context.attempt('social-login.unlink', { params: { id: params.id ?? '' } });
  if (!result.ok) return data({ problem: result.problem }, { status: result.problem.status });
  context.say({ text: words.unlinked });
  return redirect('/settings/log-ins');
}

export default function Unlink() {
  const { logIns: words } = useTexts(texts);
  const { name } = useLoaderData<typeof loader>();
  const answer = useActionData<{ problem: Problem }>();
  return (
    <Confirm title={words.unlinkNamed(name)} confirm={words.unlink} back="/settings/log-ins">
      {answer ? <Refusal problem={answer.problem} /> : null}
      <p>{words.unlinkText(name)}</p>
    </Confirm>
  );
}

function Refusal({ problem }: { problem: Problem }) {
  const language = useLanguage();
  return <Notice tone="wrong">{problemText(problem, language, { 'social-login.last-way-in': texts[language].logIns.lastWayIn })}</Notice>;
}
