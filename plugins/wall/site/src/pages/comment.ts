import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { answerReaction } from './act-on-post';

/** A comment's own address leads to its place in the conversation. */
export async function loader({ context, params }: LoaderFunctionArgs): Promise<Response> {
  const { postId, commentId } = await context.read('wall.show-comment', { params: { id: params.id ?? '' } });
  return redirect(`/posts/${postId}#comment-${commentId}`);
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  return answerReaction(context, 'comment', params.id ?? '', await request.formData());
}
