import { Choice, Button, PageHead, languageNames, languages, pageMeta, useRoot, useTexts } from '@kring/site/ui';
import { Form, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { saidTexts } from '../texts/said';
import { settingsTexts } from '../texts/settings';

const year = 365 * 86_400;

export const meta = pageMeta(({ language }) => ({ title: settingsTexts[language].language, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  const { language } = await context.read('members.show-me', {});
  return { chosen: language };
}

/** The member's own language goes with them to every device; the cookie makes it count here at once. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const asked = (await request.formData()).get('language');
  const language = languages.find((known) => known === asked) ?? context.language;
  await context.call('members.update-me', { body: { language } });
  context.setCookie('kring_language', language, year);
  context.say({ text: saidTexts[language].languageSaved });
  return redirect('/settings/language');
}

export default function LanguagePage() {
  const texts = useTexts(settingsTexts);
  const current = useRoot()?.language;
  const { chosen } = useLoaderData<typeof loader>();
  return (
    <Form method="post" className="column stack" key={chosen}>
      <PageHead title={texts.language} lead={texts.languageLead} back={{ to: '/settings', label: texts.back }} />
      <fieldset>
        <legend className="off-screen">{texts.language}</legend>
        {languages.map((language) => <Choice key={language} type="radio" name="language" value={language} defaultChecked={language === (chosen ?? current)} label={<span lang={language}>{languageNames[language]}</span>} />)}
      </fieldset>
      <div><Button kind="primary" name="act" value="save">{texts.save}</Button></div>
    </Form>
  );
}
