import { PageHead, Time, pageMeta, useTexts } from '@kring/site/ui';
import { useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { deletionsTexts } from '../texts/deletions';

export const meta = pageMeta(({ language }) => ({ title: deletionsTexts[language].title, isUnlisted: true }));

export async function loader({ context, params }: LoaderFunctionArgs) {
  const code = params.code ?? '';
  return { code, deletion: await context.read('social-login.show-deletion', { params: { code } }) };
}

/** Whoever has the code sees how far it is; never about whom. */
export default function Deletion() {
  const texts = useTexts(deletionsTexts);
  const { code, deletion } = useLoaderData<typeof loader>();
  return (
    <div className="column stack">
      <PageHead title={texts.title} />
      <p className="lead">{deletion.state === 'done' ? texts.done : texts.leaving}</p>
      <p>{texts.asked} <Time at={deletion.requestedAt} />.</p>
      <p className="quiet">{texts.code}: <code>{code}</code>. {texts.question}</p>
    </div>
  );
}
