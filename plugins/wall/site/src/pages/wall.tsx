import { pageMeta } from '@kring/site/ui';
import { useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { wallTexts } from '../texts/wall';
import { FeedView } from './FeedView';
import { readFeed } from './read-feed';

export const meta = pageMeta(({ language }) => ({ title: wallTexts[language].title, description: wallTexts[language].lead }));

export async function loader({ context, request }: LoaderFunctionArgs) {
  return { list: await readFeed(context, 'all', new URL(request.url).searchParams.get('after')) };
}

export default function Wall() {
  return <FeedView feed="all" list={useLoaderData<typeof loader>().list} />;
}
