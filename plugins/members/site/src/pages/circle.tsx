import '../people.css';
import { Button, ButtonLink, EmptyState, FreeChairs, Notice, PersonLine, Time, pageMeta, problemText, useTexts } from '@kring/site/ui';
import { Form, data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { CircleTabs } from '../circle/CircleTabs';
import { readRequests, type Asked } from '../circle/read-requests';
import { circleTexts } from '../texts/circle';
import { saidTexts } from '../texts/said';

export const meta = pageMeta(({ language }) => ({ title: circleTexts[language].title, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  const [incoming, outgoing] = await Promise.all([readRequests(context, 'in'), readRequests(context, 'out')]);
  return { incoming, outgoing };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const handle = String(form.get('handle') ?? '');
  const kind = form.get('kind') === 'follow' ? 'follow' : 'connection';
  const act = form.get('act');
  const result =
    act === 'withdraw'
      ? await context.attempt(kind === 'follow' ? 'members.unfollow' : 'members.disconnect', { params: { handle } })
      : await context.attempt('members.answer-request', { params: { handle, kind }, body: { answer: act === 'accept' ? 'accept' : 'decline' } });
  if (!result.ok) return data({ refused: problemText(result.problem, context.language) }, { status: result.problem.status });
  const words = saidTexts[context.language];
  context.say({ text: act === 'accept' ? words.accepted : act === 'decline' ? words.declined : words.connectionWithdrawn });
  return redirect('/circle');
}

export default function Circle() {
  const texts = useTexts(circleTexts);
  const { incoming, outgoing } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="column">
      <CircleTabs />
      {refused ? <Notice tone="wrong">{refused.refused}</Notice> : null}
      {incoming.length + outgoing.length === 0 ? (
        <EmptyState drawing={<FreeChairs />} title={texts.noRequestsTitle} action={<ButtonLink kind="primary" to="/people">{texts.findPeople}</ButtonLink>}>{texts.noRequests}</EmptyState>
      ) : null}
      <Requests title={texts.incoming} requests={incoming} direction="in" />
      <Requests title={texts.outgoing} requests={outgoing} direction="out" />
    </div>
  );
}

function Requests({ title, requests, direction }: { title: string; requests: Asked[]; direction: 'in' | 'out' }) {
  if (requests.length === 0) return null;
  return (
    <section className="requests">
      <h2>{title}</h2>
      <ul className="people" role="list">{requests.map((asked) => <Request key={`${asked.kind} ${asked.memberId}`} asked={asked} direction={direction} />)}</ul>
    </section>
  );
}

function Request({ asked, direction }: { asked: Asked; direction: 'in' | 'out' }) {
  const texts = useTexts(circleTexts);
  const isFollow = asked.kind === 'follow';
  const words = direction === 'in' ? (isFollow ? texts.wantsToFollow : texts.wantsToConnect) : isFollow ? texts.youAskedFollow : texts.youAskedConnect;
  return (
    <li>
      <PersonLine person={asked} aside={<p className="person__line">{words} · <Time at={asked.since} /></p>} />
      <Form method="post" className="row" preventScrollReset>
        <input type="hidden" name="handle" value={asked.handle} />
        <input type="hidden" name="kind" value={asked.kind} />
        {direction === 'in' ? (
          <>
            <Button kind="primary" name="act" value="accept" aria-label={`${texts.accept}: ${asked.displayName}`}>{texts.accept}</Button>
            <Button name="act" value="decline" aria-label={`${texts.decline}: ${asked.displayName}`}>{texts.decline}</Button>
          </>
        ) : <Button name="act" value="withdraw" aria-label={`${texts.withdraw}: ${asked.displayName}`}>{texts.withdraw}</Button>}
      </Form>
    </li>
  );
}
