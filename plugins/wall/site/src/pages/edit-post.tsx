import '../wall.css';
import { Button, ButtonLink, ExplainedSelect, Notice, PageHead, TextArea, TextField, fieldErrors, pageMeta, problemText, useTexts } from '@kring/site/ui';
import { Form, data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { audienceOptions } from '../composer/audience-options';
import { readComposed } from '../composer/read-composer';
import { composeTexts } from '../texts/compose';
import { postTexts } from '../texts/post';

export const meta = pageMeta(({ language }) => ({ title: postTexts[language].editTitle, isUnlisted: true }));

export async function loader({ context, params }: LoaderFunctionArgs) {
  const post = await context.read('wall.show-post', { params: { id: params.id ?? '' } });
  if (!post.can.edit) throw redirect(`/posts/${post.postId}`);
  return { post };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const id = params.id ?? '';
  const form = await request.formData();
  const { kind: _kind, ...changes } = await readComposed(context, form);
  const result = await context.attempt('wall.edit-post', { params: { id }, body: changes });
  const texts = composeTexts[context.language];
  if (!result.ok) {
    const errors = fieldErrors(result.problem, { title: texts.titleWrong, text: texts.textWrong });
    return data({ errors, refused: problemText(result.problem, context.language) }, { status: result.problem.status });
  }
  context.say({ text: postTexts[context.language].saved });
  return redirect(`/posts/${id}`);
}

export default function EditPost() {
  const texts = useTexts(postTexts);
  const words = useTexts(composeTexts);
  const { post } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = `/posts/${post.postId}`;
  return (
    <div className="column">
      <PageHead title={texts.editTitle} back={{ to: back, label: texts.back }} />
      <Form method="post" className="composer stack stack--tight">
        {answer ? <Notice tone="wrong">{answer.refused}</Notice> : null}
        <input type="hidden" name="kind" value={post.kind} />
        {post.kind === 'status' ? null : <TextField label={words.titleLabel} name="title" maxLength={140} defaultValue={post.title ?? ''} error={answer?.errors.title} />}
        <TextArea label={words.textLabel} hint={words.textHint} name="text" rows={8} defaultValue={post.text} error={answer?.errors.text} />
        <div className="composer__foot">
          <ExplainedSelect label={words.audienceLabel} name="audience" options={audienceOptions(texts)} defaultValue={post.audience} />
          <ButtonLink kind="quiet" to={back}>{words.cancel}</ButtonLink>
          <Button kind="primary" name="act" value="save">{texts.save}</Button>
        </div>
      </Form>
    </div>
  );
}
