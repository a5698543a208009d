import '../wall.css';
import { PageHead, pageMeta, useTexts } from '@kring/site/ui';
import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { Composer } from '../composer/Composer';
import { readComposed, refusalOf } from '../composer/read-composer';
import { composeTexts } from '../texts/compose';
import { postTexts } from '../texts/post';
import { wallTexts } from '../texts/wall';

export const meta = pageMeta(({ language }) => ({ title: composeTexts[language].title, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  const [kinds, drafts] = await Promise.all([context.read('wall.list-kinds', {}), context.read('wall.list-drafts', {})]);
  return { kinds, draft: drafts.find(({ slot }) => slot === 'post')?.content ?? null };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const given = await readComposed(context, await request.formData());
  const result = await context.attempt('wall.publish-post', { body: given });
  if (!result.ok) return data(refusalOf(context, result.problem, given), { status: result.problem.status });
  context.say({ text: postTexts[context.language].published });
  return redirect(`/posts/${result.reply.data?.postId}`);
}

export default function NewPost() {
  const texts = useTexts(composeTexts);
  const wall = useTexts(wallTexts);
  const { kinds, draft } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <div className="column">
      <PageHead title={texts.title} back={{ to: '/feed', label: wall.backToWall }} />
      <Composer kinds={kinds} draft={draft} refusal={refusal} back="/feed" />
    </div>
  );
}
