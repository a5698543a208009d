import '../people.css';
import { ButtonLink, EmptyState, PageHead, TornPaper, Time, pageMeta, useRoot, useTexts, type SiteContext } from '@kring/site/ui';
import { useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { rulesTexts } from '../texts/rules';

export const meta = pageMeta(({ language, organisation }) => ({ title: rulesTexts[language].title, description: rulesTexts[language].lead(organisation.name) }));

async function readRules(context: SiteContext) {
  const { data } = await context.call('members.show-guidelines', {});
  return data ?? null;
}

export async function loader({ context }: LoaderFunctionArgs) {
  return { rules: await readRules(context) };
}

export default function HouseRules() {
  const texts = useTexts(rulesTexts);
  const organisation = useRoot()?.organisation.name ?? '';
  const { rules } = useLoaderData<typeof loader>();
  if (!rules) return <EmptyState isWholePage drawing={<TornPaper />} title={texts.noneTitle} action={<ButtonLink to="/">Home</ButtonLink>}>{texts.none}</EmptyState>;
  return (
    <article className="column">
      <PageHead title={texts.title} lead={texts.lead(organisation)} />
      <div className="prose" dangerouslySetInnerHTML={{ __html: rules.html }} />
      <p className="quiet small prose__foot">{texts.version(rules.version)} <Time at={rules.publishedAt} /></p>
    </article>
  );
}
