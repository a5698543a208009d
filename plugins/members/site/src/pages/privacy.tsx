import { Button, Choice, Notice, PageHead, pageMeta, problemText, useTexts } from '@kring/site/ui';
import { Form, data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { changesOf } from '../edit/changes-of';
import { editTexts } from '../texts/edit';
import { settingsTexts } from '../texts/settings';

export const meta = pageMeta(({ language }) => ({ title: settingsTexts[language].privacy, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  const { visibility, isFollowApproved } = await context.read('members.show-me', {});
  return { visibility, isFollowApproved };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const result = await context.attempt('members.update-me', { body: changesOf(await request.formData()) });
  if (result.ok) context.say({ text: settingsTexts[context.language].saved });
  return result.ok ? data({ refused: null }) : data({ refused: problemText(result.problem, context.language) }, { status: result.problem.status });
}

export default function Privacy() {
  const texts = useTexts(settingsTexts);
  const words = useTexts(editTexts);
  const { visibility, isFollowApproved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Form method="post" className="column stack">
      <PageHead title={texts.privacy} back={{ to: '/settings', label: texts.back }} />
      {answer?.refused ? <Notice tone="wrong">{answer.refused}</Notice> : null}
      <fieldset>
        <legend className="field__label">{words.visibility}</legend>
        {(['public', 'members', 'hidden'] as const).map((value) => (
          <Choice key={value} type="radio" name="visibility" value={value} defaultChecked={value === visibility} label={words.visibilities[value]} />
        ))}
      </fieldset>
      <input type="hidden" name="has-follow-approval" value="yes" />
      <Choice name="isFollowApproved" defaultChecked={isFollowApproved} label={texts.followApproval} hint={texts.followApprovalHint} />
      <div><Button kind="primary" name="act" value="save">{texts.save}</Button></div>
    </Form>
  );
}
