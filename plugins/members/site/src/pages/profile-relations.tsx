import '../people.css';
import { EmptyState, FreeChairs, LoadMore, PageHead, PersonLine, Tabs, pageMeta, useTexts, type SiteContext } from '@kring/site/ui';
import { data, useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { circleTexts } from '../texts/circle';
import { profileTexts } from '../texts/profile';

const routes = {
  followers: 'members.list-member-followers',
  following: 'members.list-member-following',
  connections: 'members.list-member-connections',
} as const;
type List = keyof typeof routes;

const isList = (name: string | undefined): name is List => name !== undefined && name in routes;

async function readList(context: SiteContext, kind: List, handle: string, after: string | null) {
  const { data: items = [], meta } = await context.call(routes[kind], { params: { handle }, query: { limit: 24, after: after ?? undefined } });
  return { items, nextCursor: meta?.nextCursor ?? null };
}

export const meta = pageMeta<{ kind: List; name: string }>(({ language, loaded }) => ({ title: loaded ? profileTexts[language][`${loaded.kind}Title`](loaded.name) : '', isUnlisted: true }));

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { handle = '', list: kind } = params;
  if (!isList(kind)) throw data(null, { status: 404 });
  const profile = await context.read('members.show-member', { params: { handle } });
  const list = await readList(context, kind, handle, new URL(request.url).searchParams.get('after'));
  return { kind, list, handle: profile.handle, name: profile.displayName };
}

export default function ProfileRelations() {
  const texts = useTexts(profileTexts);
  const { tabs } = useTexts(circleTexts);
  const { kind, list, handle, name } = useLoaderData<typeof loader>();
  const base = `/people/${handle}`;
  return (
    <div className="column">
      <PageHead title={texts[`${kind}Title`](name)} back={{ to: base, label: texts.backToProfile }} />
      <Tabs label={texts.tabsLabel} tabs={(['followers', 'following', 'connections'] as const).map((tab) => ({ to: `${base}/${tab}`, label: tabs[tab] }))} />
      {list.items.length === 0 ? <EmptyState drawing={<FreeChairs />} title={texts.listEmpty} /> : (
        <LoadMore first={list}>
          {(people) => <ul className="people" role="list">{people.map((person) => <li key={person.memberId}><PersonLine person={person} /></li>)}</ul>}
        </LoadMore>
      )}
    </div>
  );
}
