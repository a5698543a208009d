import '../wall.css';
import { Button, ButtonLink, PageHead, TextArea, pageMeta, problemText, useTexts } from '@kring/site/ui';
import { Form, data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { commentTexts } from '../texts/comments';
import { postTexts } from '../texts/post';

export const meta = pageMeta(({ language }) => ({ title: commentTexts[language].editTitle, isUnlisted: true }));

const placeOf = (comment: { postId: string; commentId: string }) => `/posts/${comment.postId}#comment-${comment.commentId}`;

export async function loader({ context, params }: LoaderFunctionArgs) {
  const comment = await context.read('wall.show-comment', { params: { id: params.id ?? '' } });
  if (!comment.can.edit) throw redirect(placeOf(comment));
  return { comment };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const text = String((await request.formData()).get('text') ?? '');
  const result = await context.attempt('wall.edit-comment', { params: { id: params.id ?? '' }, body: { text } });
  const words = commentTexts[context.language];
  if (!result.ok) return data({ refused: problemText(result.problem, context.language, { 'community.invalid-input': words.wrong }) }, { status: result.problem.status });
  context.say({ text: words.saved });
  return redirect(placeOf(result.reply.data as { postId: string; commentId: string }));
}

export default function EditComment() {
  const texts = useTexts(commentTexts);
  const words = useTexts(postTexts);
  const { comment } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="column">
      <PageHead title={texts.editTitle} back={{ to: placeOf(comment), label: words.back }} />
      <Form method="post" className="stack stack--tight">
        <TextArea label={texts.editTitle} name="text" rows={6} defaultValue={comment.text} error={answer?.refused} required />
        <div className="row">
          <Button kind="primary" name="act" value="save">{texts.save}</Button>
          <ButtonLink kind="quiet" to={placeOf(comment)}>{texts.cancel}</ButtonLink>
        </div>
      </Form>
    </div>
  );
}
