import '../join.css';
import { Button, ButtonLink, Notice, problemText, pageMeta, safeReturnTo, useTexts, type Problem, type SiteContext } from '@kring/site/ui';
import { Form, data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { MailCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmailForm } from '../EmailForm';
import { texts } from '../texts';

export const meta = pageMeta(({ language }) => ({ title: texts[language].emailTitle, isUnlisted: true }));

/** Opening the link spends nothing: programs that read mail open links too. */
export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  return { token: query.get('token'), returnTo: safeReturnTo(query.get('returnTo')) };
}

type Answer = { sentTo: string; returnTo: string } | { wrong: string; email: string; returnTo: string } | { problem: Problem };

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  return form.get('act') === 'use' ? useLink(context, form) : requestLink(context, form);
}

async function requestLink(context: SiteContext, form: FormData) {
  const [email, returnTo] = [String(form.get('email') ?? '').trim(), safeReturnTo(form.get('returnTo'))];
  const invitationToken = form.get('invitation') === null ? undefined : String(form.get('invitation'));
  const result = await context.attempt('social-login.request-email-link', { body: { email, returnTo, invitationToken, locale: context.language } });
  if (result.ok) return data<Answer>({ sentTo: email, returnTo });
  const words = texts[context.language];
  const wrong = problemText(result.problem, context.language, { 'community.invalid-input': words.emailWrong });
  return data<Answer>({ wrong, email, returnTo }, { status: result.problem.status });
}

async function useLink(context: SiteContext, form: FormData) {
  const result = await context.attempt('social-login.use-email-link', {
    body: { token: String(form.get('token') ?? ''), isConfirmed: form.has('isConfirmed'), isJoiningAnew: form.has('isJoiningAnew') },
  });
  if (!result.ok) return data<Answer>({ problem: result.problem }, { status: result.problem.status });
  const { outcome = 'signed-in', returnTo = '/' } = result.reply.data ?? {};
  return redirect(outcome === 'joined' ? `/welcome?${new URLSearchParams({ returnTo }).toString()}` : safeReturnTo(returnTo));
}

export default function EmailLink() {
  const words = useTexts(texts);
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  if (answer && 'sentTo' in answer) return <Sent address={answer.sentTo} returnTo={answer.returnTo} />;
  if (answer && 'wrong' in answer) {
    return <Page title={words.emailTitle}><EmailForm returnTo={answer.returnTo} email={answer.email} error={answer.wrong} isPrimary /></Page>;
  }
  if (answer) return <Refused problem={answer.problem} token={loaded.token ?? ''} />;
  if (!loaded.token) return <Page title={words.emailTitle}><EmailForm returnTo={loaded.returnTo} isPrimary /></Page>;
  return (
    <Page title={words.confirmTitle} lead={words.confirm}>
      <Use token={loaded.token ?? ''} button={words.confirmButton} />
    </Page>
  );
}

function Page({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <div className="column stack">
      <div className="stack stack--tight"><h1>{title}</h1>{lead ? <p className="lead quiet">{lead}</p> : null}</div>
      {children}
    </div>
  );
}

function Use({ token, button, also, kind = 'primary' }: { token: string; button: string; also?: 'isConfirmed' | 'isJoiningAnew'; kind?: 'primary' | 'plain' }) {
  return (
    <Form method="post">
      <input type="hidden" name="token" value={token} />
      {also ? <input type="hidden" name={also} value="yes" /> : null}
      {also === 'isJoiningAnew' ? <input type="hidden" name="isConfirmed" value="yes" /> : null}
      <Button kind={kind} name="act" value="use">{button}</Button>
    </Form>
  );
}

function Sent({ address, returnTo }: { address: string; returnTo: string }) {
  const words = useTexts(texts);
  return (
    <Page title={words.emailSentTitle}>
      <p className="row"><MailCheck size={40} strokeWidth={1.4} aria-hidden /></p>
      <p className="lead" role="status">{words.emailSent(address)}</p>
      <div><ButtonLink to={`/join?${new URLSearchParams({ returnTo }).toString()}`}>{words.emailOther}</ButtonLink></div>
    </Page>
  );
}

function Refused({ problem, token }: { problem: Problem; token: string }) {
  const words = useTexts(texts);
  const toJoin = <div><ButtonLink kind="primary" to="/join">{words.otherWays}</ButtonLink></div>;
  switch (problem.code) {
    case 'social-login.email-link-to-confirm':
      return <Page title={words.confirmTitle} lead={words.confirmElsewhere(String(problem.facts.emailHint ?? ''))}><Use token={token} button={words.confirmElsewhereButton} also="isConfirmed" /></Page>;
    case 'social-login.email-needs-other-way':
      return (
        <Page title={words.otherWayTitle} lead={words.otherWay}>
          {toJoin}
          {problem.facts.canJoinAnew ? <><p className="quiet">{words.joinAnew}</p><Use token={token} button={words.joinAnewButton} also="isJoiningAnew" kind="plain" /></> : null}
        </Page>
      );
    case 'social-login.email-link-of-other-member':
      return <Page title={words.linkUsedTitle} lead={words.ofOtherMember}>{toJoin}</Page>;
    case 'social-login.email-address-taken':
      return <Page title={words.linkUsedTitle} lead={words.addressTaken}>{toJoin}</Page>;
    case 'social-login.email-link-spent':
    case 'community.invalid-input':
      return <Page title={words.linkUsedTitle} lead={words.linkUsed}><div><ButtonLink kind="primary" to="/join">{words.newLink}</ButtonLink></div></Page>;
    default:
      return <Page title={problem.code === 'members.suspended' ? words.suspendedTitle : words.emailTitle}><Notice tone="wrong">{reasonFor(problem.code, words.errors)}</Notice>{toJoin}</Page>;
  }
}

const reasons: Readonly<Record<string, 'closed' | 'invitation-needed' | 'suspended' | 'rate-limited'>> = {
  'members.registration-closed': 'closed',
  'members.invitation-needed': 'invitation-needed',
  'members.suspended': 'suspended',
  'community.rate-limited': 'rate-limited',
};

function reasonFor(code: string, words: Readonly<Record<string, string>>): string {
  return words[reasons[code] ?? 'unknown'] ?? '';
}
