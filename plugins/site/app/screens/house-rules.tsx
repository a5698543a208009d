import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { useRoot } from '../root';
import { pageMeta } from '../server/page-meta';
import { rulesTexts } from '../texts/rules';
import { useTexts } from '../texts/use-texts';
import { RulesText } from '../ui/RulesText';

export const meta = pageMeta(({ language, organisation }) => ({ title: rulesTexts[language].title, description: rulesTexts[language].lead(organisation.name) }));

export function loader({ context }: LoaderFunctionArgs) {
  return { text: context.language === 'nl' ? context.organisation.rulesNl : context.organisation.rulesEn };
}

export default function HouseRules() {
  const texts = useTexts(rulesTexts);
  const { text } = useLoaderData<typeof loader>();
  return (
    <article className="column prose">
      <h1>{texts.title}</h1>
      <p className="lead quiet">{texts.lead(useRoot()?.organisation.name ?? '')}</p>
      <RulesText text={text} />
    </article>
  );
}
