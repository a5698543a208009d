import '../wall.css';
import { EmptyState, FreeChairs, LoadMore, PageHead, pageMeta, useTexts } from '@kring/site/ui';
import { useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { PostList } from '../post/PostCard';
import { toCard } from '../post/posts-of';
import { wallTexts } from '../texts/wall';

export const meta = pageMeta<{ name: string }>(({ language, loaded }) => ({ title: wallTexts[language].postsOf(loaded?.name ?? ''), isUnlisted: true }));

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const handle = params.handle ?? '';
  const after = new URL(request.url).searchParams.get('after') ?? undefined;
  const { displayName } = await context.read('members.show-member', { params: { handle } });
  const { data: items = [], meta: more } = await context.call('wall.show-member-wall', { params: { handle }, query: { limit: 20, after } });
  return { handle, name: displayName, list: { items: items.map(toCard), nextCursor: more?.nextCursor ?? null } };
}

export default function MemberPosts() {
  const texts = useTexts(wallTexts);
  const { handle, name, list } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <PageHead title={texts.postsOf(name)} back={{ to: `/people/${handle}`, label: name }} />
      {list.items.length === 0 ? <EmptyState drawing={<FreeChairs />} title={texts.emptyTitle}>{texts.noPostsOf(name)}</EmptyState> : <LoadMore first={list}>{(posts) => <PostList posts={posts} />}</LoadMore>}
    </div>
  );
}
