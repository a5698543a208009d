import '../wall.css';
import { PageHead, Time, pageMeta, useTexts } from '@kring/site/ui';
import { useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { postTexts } from '../texts/post';

export const meta = pageMeta(({ language }) => ({ title: postTexts[language].history, isUnlisted: true }));

export async function loader({ context, params }: LoaderFunctionArgs) {
  const id = params.id ?? '';
  return { id, revisions: await context.read('wall.show-post-revisions', { params: { id } }) };
}

export default function History() {
  const texts = useTexts(postTexts);
  const { id, revisions } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <PageHead title={texts.history} back={{ to: `/posts/${id}`, label: texts.back }} />
      {revisions.length === 0 ? <p className="quiet">{texts.noHistory}</p> : (
        <ol className="rows" role="list">
          {revisions.map(({ title, text, replacedAt }) => (
            <li key={replacedAt} className="revision">
              <p className="small quiet">{texts.until} <Time at={replacedAt} /></p>
              {title ? <h2>{title}</h2> : null}
              <p className="revision__text">{text}</p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
