import { pageMeta } from '@kring/site/ui';
import { data, redirect, useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { wallTexts } from '../texts/wall';
import { FeedView } from './FeedView';
import { feeds, readFeed, type FeedName } from './read-feed';

const isFeed = (name: string | undefined): name is FeedName => feeds.includes(name as FeedName);

export const meta = pageMeta<{ feed: FeedName }>(({ language, loaded }) => ({ title: `${wallTexts[language].title}: ${wallTexts[language].feeds[loaded?.feed ?? 'all']}`, isUnlisted: true }));

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  if (!isFeed(params.feed)) throw data(null, { status: 404 });
  if (params.feed === 'all') throw redirect('/feed', 301);
  if (params.feed === 'following' && !context.viewer) throw redirect('/join?returnTo=%2Ffeed%2Ffollowing');
  return { feed: params.feed, list: await readFeed(context, params.feed, new URL(request.url).searchParams.get('after')) };
}

export default function Feed() {
  const { feed, list } = useLoaderData<typeof loader>();
  return <FeedView key={feed} feed={feed} list={list} />;
}
