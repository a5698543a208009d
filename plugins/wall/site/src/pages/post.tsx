import '../wall.css';
import { ButtonLink, LoadMore, Notice, PageHead, pageMeta, problemText, useRoot, useTexts } from '@kring/site/ui';
import { data, redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { CommentForm } from '../comments/CommentForm';
import { CommentItem } from '../comments/CommentItem';
import { commentTexts } from '../texts/comments';
import { postTexts } from '../texts/post';
import { wallTexts } from '../texts/wall';
import type { WholePost } from '../post/posts-of';
import { WholePostView } from '../post/WholePostView';
import { answerReaction, changePost } from './act-on-post';
import { questionJsonLd } from './question-json-ld';

export const meta = pageMeta<{ post: WholePost }>(({ loaded }) => ({
  title: loaded?.post.title ?? loaded?.post.excerpt.slice(0, 60) ?? '',
  description: loaded?.post.excerpt || undefined,
  image: loaded?.post.author?.photo?.large,
  isUnlisted: loaded?.post.audience !== 'public',
  jsonLd: loaded?.post.audience === 'public' ? questionJsonLd(loaded.post) : undefined,
}));

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params.id ?? '';
  const after = new URL(request.url).searchParams.get('after') ?? undefined;
  const mayWrite = context.viewer !== null && context.viewer.state !== 'pending';
  const [post, comments, drafts] = await Promise.all([
    context.read('wall.show-post', { params: { id } }),
    context.call('wall.list-comments', { params: { id }, query: { limit: 50, after } }),
    mayWrite ? context.read('wall.list-drafts', {}) : [],
  ]);
  const kept = Object.fromEntries(drafts.map(({ slot, content }) => [slot, content.text]));
  return { post, drafts: kept, list: { items: comments.data ?? [], nextCursor: comments.meta?.nextCursor ?? null } };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const id = params.id ?? '';
  const form = await request.formData();
  const act = form.get('act');
  if (act === 'react' || act === 'unreact') return answerReaction(context, 'post', id, form);
  if (act === 'comment') {
    const parentId = String(form.get('parentId') ?? '') || undefined;
    const result = await context.attempt('wall.post-comment', { params: { id }, body: { text: String(form.get('text') ?? ''), parentId } });
    if (result.ok) return redirect(`/posts/${id}#comment-${result.reply.data?.commentId}`);
    const words = commentTexts[context.language];
    const own = { 'community.invalid-input': words.wrong, 'wall.post-locked': words.lockedSaid };
    return data({ refused: problemText(result.problem, context.language, own), parentId: parentId ?? null }, { status: result.problem.status });
  }
  const changed = await changePost(context, id, form);
  if (changed?.ok === false) context.say({ text: problemText(changed.problem, context.language, { 'wall.not-restorable': postTexts[context.language].notRestorable }) });
  return redirect(act === 'remove' ? '/feed' : `/posts/${id}`);
}

interface Refused {
  refused?: string;
  parentId?: string | null;
}

export default function PostPage() {
  const wall = useTexts(wallTexts);
  const { post, drafts, list } = useLoaderData<typeof loader>();
  const refusal = (useActionData() ?? {}) as Refused;
  return (
    <div className="column">
      <PageHead title={post.title ?? ''} back={{ to: '/feed', label: wall.backToWall }} />
      <WholePostView post={post} />
      <Conversation post={post} list={list} drafts={drafts} refusal={refusal} />
    </div>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Conversation({ post, list, drafts, refusal }: Pick<Loaded, 'post' | 'list' | 'drafts'> & { refusal: Refused }) {
  const texts = useTexts(commentTexts);
  const words = useTexts(postTexts);
  const wall = useTexts(wallTexts);
  const isVisitor = !useRoot()?.viewer;
  const [query] = useSearchParams();
  const isQuestion = post.kind === 'question';
  const replyTo = refusal.parentId ?? query.get('reply');
  return (
    <section className="conversation" aria-labelledby="comments">
      <h2 id="comments">{isQuestion ? texts.titleAnswers : texts.title}</h2>
      {list.items.length === 0 ? <p className="quiet">{isQuestion ? texts.noneAnswers : texts.none}</p> : (
        <LoadMore first={list}>
          {(comments) => (
            <ol className="comments" role="list">
              {comments.map((comment) => (
                <CommentItem
                  key={comment.commentId} comment={comment} isQuestion={isQuestion}
                  reply={comment.can.reply && replyTo === comment.commentId ? { draft: drafts[`reply:${comment.commentId}`], refused: refusal.refused } : null}
                />
              ))}
            </ol>
          )}
        </LoadMore>
      )}
      {post.can.comment ? <CommentForm key={list.items.length} postId={post.postId} isQuestion={isQuestion} draft={drafts[`comment:${post.postId}`]} refused={refusal.parentId ? undefined : refusal.refused} /> : null}
      {post.isLocked ? <Notice>{words.lockedHint}</Notice> : null}
      {isVisitor && !post.isLocked ? <p><ButtonLink kind="primary" to={`/join?returnTo=${encodeURIComponent(`/posts/${post.postId}`)}`}>{wall.joinToTalk}</ButtonLink></p> : null}
    </section>
  );
}
