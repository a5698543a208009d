import { Button, Notice, PageHead, TextField, Time, pageMeta, problemText, useTexts, type DataOf } from '@kring/site/ui';
import { Form, data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { invitationsTexts } from '../texts/invitations';
import { saidTexts } from '../texts/said';
import { settingsTexts } from '../texts/settings';

export const meta = pageMeta(({ language }) => ({ title: invitationsTexts[language].title, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  return { invitations: await context.read('members.list-invitations', {}) };
}

interface Answer {
  link?: string;
  refused?: string;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const revoked = form.get('revoke');
  if (revoked !== null) {
    await context.attempt('members.revoke-invitation', { params: { id: String(revoked) } });
    context.say({ text: saidTexts[context.language].revoked });
    return redirect('/invitations');
  }
  const result = await context.attempt('members.create-invitation', { body: { note: String(form.get('note') ?? '') } });
  if (result.ok) return data<Answer>({ link: result.reply.data?.link });
  const words = invitationsTexts[context.language];
  const own = { 'members.may-not-invite': words.mayNot, 'members.too-many-invitations': words.tooMany };
  return data<Answer>({ refused: problemText(result.problem, context.language, own) }, { status: result.problem.status });
}

export default function Invitations() {
  const texts = useTexts(invitationsTexts);
  const { back } = useTexts(settingsTexts);
  const { invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<Answer>();
  return (
    <div className="column stack">
      <PageHead title={texts.title} lead={texts.lead} back={{ to: '/settings', label: back }} />
      {answer?.refused ? <Notice tone="wrong">{answer.refused}</Notice> : null}
      {answer?.link ? <Notice><p>{texts.created}</p></Notice> : null}
      {answer?.link ? <TextField label={texts.link} value={answer.link} readOnly onFocus={(event) => event.currentTarget.select()} /> : null}
      <Form method="post" className="stack stack--tight" key={invitations.length}>
        <TextField label={texts.note} hint={texts.noteHint} name="note" maxLength={200} />
        <div><Button kind="primary" name="act" value="create">{texts.create}</Button></div>
      </Form>
      {invitations.length > 0 ? (
        <Form method="post">
          <h2>{texts.yours}</h2>
          <ul className="rows" role="list">{invitations.map((invitation) => <Invitation key={invitation.id} invitation={invitation} />)}</ul>
        </Form>
      ) : null}
    </div>
  );
}

function Invitation({ invitation }: { invitation: DataOf<'members.list-invitations'>[number] }) {
  const texts = useTexts(invitationsTexts);
  const name = invitation.note || texts.nobody;
  return (
    <li className="rows__item">
      <span><span className="rows__title">{name}</span><br /><span className="quiet small">{texts.used(invitation.uses)} · {texts.until} <Time at={invitation.expiresAt} /></span></span>
      <Button name="revoke" value={invitation.id} aria-label={`${texts.revoke}: ${name}`}>{texts.revoke}</Button>
    </li>
  );
}
