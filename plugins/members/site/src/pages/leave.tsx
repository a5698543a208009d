import { Button, ButtonLink, Choice, Notice, PageHead, Time, pageMeta, useTexts } from '@kring/site/ui';
import { Form, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { saidTexts } from '../texts/said';
import { settingsTexts } from '../texts/settings';

export const meta = pageMeta(({ language }) => ({ title: settingsTexts[language].leave, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  const { leaving } = await context.read('members.show-me', {});
  return { leaving };
}

export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const form = await request.formData();
  if (form.get('act') === 'stay') {
    await context.call('members.stay', {});
    context.say({ text: saidTexts[context.language].stayed });
  } else await context.call('members.leave', { body: { mode: form.get('mode') === 'delete' ? 'delete' : 'keep-without-name' } });
  return redirect('/settings/leave');
}

export default function Leave() {
  const texts = useTexts(settingsTexts);
  const { leaving } = useLoaderData<typeof loader>();
  return (
    <Form method="post" className="column stack">
      <PageHead title={leaving ? texts.leavingTitle : texts.leave} back={{ to: '/settings', label: texts.back }} />
      {leaving ? (
        <>
          <Notice><p>{texts.leavingOn} <Time at={leaving.at} />.</p></Notice>
          <p>{texts.leavingMeanwhile} {leaving.mode === 'delete' ? texts.leavingDelete : texts.leavingKeep}</p>
          <div><Button kind="primary" name="act" value="stay">{texts.stay}</Button></div>
        </>
      ) : (
        <>
          <p>{texts.leaveLead(texts.leaveDays)}</p>
          <fieldset>
            <legend className="off-screen">{texts.leave}</legend>
            <Choice type="radio" name="mode" value="keep-without-name" defaultChecked label={texts.keepMode} hint={texts.keepModeHint} />
            <Choice type="radio" name="mode" value="delete" label={texts.deleteMode} hint={texts.deleteModeHint} />
          </fieldset>
          <p><ButtonLink kind="quiet" to="/settings/export">{texts.export}</ButtonLink></p>
          <div><Button kind="danger" name="act" value="leave">{texts.leaveButton}</Button></div>
        </>
      )}
    </Form>
  );
}
