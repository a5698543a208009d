import { problemText, safeReturnTo, type Problem, type SiteContext } from '@kring/site/ui';
import { redirect } from '@kring/site/router';
import { commentTexts } from '../texts/comments';
import { postTexts } from '../texts/post';

type Kind = 'useful' | 'thanks' | 'me-too';

const kinds: readonly Kind[] = ['useful', 'thanks', 'me-too'];

/** Reactions are posted without leaving the page; without a script the form says where to go back to. */
export async function answerReaction(context: SiteContext, target: 'post' | 'comment', id: string, form: FormData) {
  const kind = kinds.find((name) => name === form.get('kind')) ?? 'useful';
  const input = { params: { id, kind } };
  const isGiven = form.get('act') === 'react';
  const result =
    target === 'post'
      ? await context.attempt(isGiven ? 'wall.react-to-post' : 'wall.unreact-to-post', input)
      : await context.attempt(isGiven ? 'wall.react-to-comment' : 'wall.unreact-to-comment', input);
  const back = form.get('back');
  if (typeof back === 'string') return redirect(safeReturnTo(back));
  if (!result.ok) {
    context.say({ text: problemText(result.problem, context.language) });
    return { reactions: undefined };
  }
  return { reactions: result.reply.data };
}

type Done = { ok: true } | { ok: false; problem: Problem };

/** Acts on a post and its comments that end with a word and a way back. Null: none of these. */
export async function changePost(context: SiteContext, id: string, form: FormData): Promise<Done | null> {
  const [act, commentId] = [form.get('act'), String(form.get('commentId') ?? '')];
  const [post, words] = [postTexts[context.language], commentTexts[context.language]];
  const own = { params: { id } };
  const comment = { params: { id: commentId } };
  const undo = (fields: Record<string, string>) => ({ undo: { action: `/posts/${id}`, fields } });
  const done = (attempt: Done, text: string, more: object = {}): Done => {
    if (attempt.ok) context.say({ text, ...more });
    return attempt;
  };
  if (act === 'remove') return done(await context.attempt('wall.remove-post', own), post.removed, undo({ act: 'restore' }));
  if (act === 'restore') return done(await context.attempt('wall.restore-post', own), post.restored);
  if (act === 'lock') return done(await context.attempt('wall.lock-post', own), post.lockedSaid, undo({ act: 'unlock' }));
  if (act === 'unlock') return done(await context.attempt('wall.unlock-post', own), post.unlockedSaid, undo({ act: 'lock' }));
  if (act === 'accept') return context.attempt('wall.accept-answer', { ...own, body: { commentId } });
  if (act === 'unaccept') return context.attempt('wall.accept-answer', { ...own, body: { commentId: null } });
  if (act === 'verify') return context.attempt('wall.verify-answer', comment);
  if (act === 'unverify') return context.attempt('wall.unverify-answer', comment);
  if (act === 'remove-comment') return done(await context.attempt('wall.remove-comment', comment), words.removed, undo({ act: 'restore-comment', commentId }));
  if (act === 'restore-comment') return done(await context.attempt('wall.restore-comment', comment), words.restored);
  return null;
}
