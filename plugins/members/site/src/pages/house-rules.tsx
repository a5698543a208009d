import '../people.css';
import { Button, ButtonLink, EmptyState, Notice, PageHead, TornPaper, Time, pageMeta, useRoot, useTexts } from '@kring/site/ui';
import { Form, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { rulesTexts } from '../texts/rules';

export const meta = pageMeta(({ language, organisation }) => ({ title: rulesTexts[language].title, description: rulesTexts[language].lead(organisation.name) }));

export async function loader({ context }: LoaderFunctionArgs) {
  const { data: rules = null } = await context.call('members.show-guidelines', {});
  return { rules, mayAccept: Boolean(rules && !rules.isAccepted && context.viewer) };
}

/** Only what was shown is agreed to: a newer version is read first. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const version = Number((await request.formData()).get('version'));
  const result = await context.attempt('members.accept-guidelines', { body: { version } });
  if (result.ok) context.say({ text: rulesTexts[context.language].accepted });
  return redirect('/house-rules');
}

export default function HouseRules() {
  const texts = useTexts(rulesTexts);
  const organisation = useRoot()?.organisation.name ?? '';
  const { rules, mayAccept } = useLoaderData<typeof loader>();
  if (!rules) return <EmptyState isWholePage drawing={<TornPaper />} title={texts.noneTitle} action={<ButtonLink to="/">{texts.toHome}</ButtonLink>}>{texts.none}</EmptyState>;
  return (
    <article className="column">
      <PageHead title={texts.title} lead={texts.lead(organisation)} />
      {mayAccept ? <Notice>{texts.changed}</Notice> : null}
      <div className="prose" dangerouslySetInnerHTML={{ __html: rules.html }} />
      {mayAccept ? (
        <Form method="post" className="prose__foot">
          <Button kind="primary" name="version" value={String(rules.version)}>{texts.accept}</Button>
        </Form>
      ) : null}
      <p className="quiet small prose__foot">{texts.version(rules.version)} <Time at={rules.publishedAt} /></p>
    </article>
  );
}
