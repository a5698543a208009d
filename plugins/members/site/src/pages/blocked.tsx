import { Button, EmptyState, FreeChairs, PageHead, PersonLine, pageMeta, useTexts } from '@kring/site/ui';
import { Form, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { saidTexts } from '../texts/said';
import { settingsTexts } from '../texts/settings';

export const meta = pageMeta(({ language }) => ({ title: settingsTexts[language].blocked, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  return { blocked: await context.read('members.list-blocked', { query: { limit: 100 } }) };
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const handle = String((await request.formData()).get('handle') ?? '');
  await context.call('members.unblock', { params: { handle } });
  const { displayName } = await context.read('members.show-member', { params: { handle } });
  context.say({ text: saidTexts[context.language].unblocked(displayName), undo: { action: `/people/${handle}/block`, fields: {} } });
  return redirect('/settings/blocked');
}

export default function Blocked() {
  const texts = useTexts(settingsTexts);
  const { blocked } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <PageHead title={texts.blocked} back={{ to: '/settings', label: texts.back }} />
      {blocked.length === 0 ? <EmptyState drawing={<FreeChairs />} title={texts.noBlockedTitle}>{texts.noBlocked}</EmptyState> : (
        <Form method="post">
          <ul className="people" role="list">
            {blocked.map((person) => (
              <li key={person.memberId}>
                <PersonLine person={person} />
                <Button name="handle" value={person.handle} aria-label={`${texts.unblock}: ${person.displayName}`}>{texts.unblock}</Button>
              </li>
            ))}
          </ul>
        </Form>
      )}
    </div>
  );
}
