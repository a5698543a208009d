import '../people.css';
import { ButtonLink, EmptyState, FreeChairs, LoadMore, PersonLine, pageMeta, useTexts, type SiteContext } from '@kring/site/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { CircleTabs } from '../circle/CircleTabs';
import { circleTexts } from '../texts/circle';

const routes = { followers: 'members.list-followers', following: 'members.list-following', connections: 'members.list-connections' } as const;
type List = keyof typeof routes;

const isList = (name: string | undefined): name is List => name !== undefined && name in routes;

export const meta = pageMeta<{ kind: List }>(({ language, loaded }) => ({ title: circleTexts[language].tabs[loaded?.kind ?? 'connections'], isUnlisted: true }));

async function readList(context: SiteContext, kind: List, after: string | null) {
  const { data: items = [], meta } = await context.call(routes[kind], { query: { limit: 24, after: after ?? undefined } });
  return { items, nextCursor: meta?.nextCursor ?? null };
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  if (!isList(params.list)) throw data(null, { status: 404 });
  return { kind: params.list, list: await readList(context, params.list, new URL(request.url).searchParams.get('after')) };
}

export default function CircleList() {
  const { kind, list } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <CircleTabs />
      {list.items.length === 0 ? <Nobody kind={kind} /> : (
        <LoadMore first={list}>
          {(people) => <ul className="people" role="list">{people.map((person) => <li key={person.memberId}><PersonLine person={person} /></li>)}</ul>}
        </LoadMore>
      )}
    </div>
  );
}

function Nobody({ kind }: { kind: List }) {
  const texts = useTexts(circleTexts);
  const words = {
    connections: [texts.noConnectionsTitle, texts.noConnections],
    following: [texts.noFollowingTitle, texts.noFollowing],
    followers: [texts.noFollowersTitle, texts.noFollowers],
  }[kind];
  return <EmptyState drawing={<FreeChairs />} title={words[0] ?? ''} action={<ButtonLink kind="primary" to="/people">{texts.findPeople}</ButtonLink>}>{words[1]}</EmptyState>;
}
