import '../wall.css';
import { EmptyState, FreeChairs, LoadMore, PageHead, PersonLine, pageMeta, useTexts } from '@kring/site/ui';
import { useLoaderData, type LoaderFunctionArgs } from '@kring/site/router';
import { postTexts } from '../texts/post';

export const meta = pageMeta(({ language }) => ({ title: postTexts[language].whoReacted, isUnlisted: true }));

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params.id ?? '';
  const after = new URL(request.url).searchParams.get('after') ?? undefined;
  const { data: items = [], meta: more } = await context.call('wall.list-post-reactions', { params: { id }, query: { limit: 50, after } });
  return { id, list: { items, nextCursor: more?.nextCursor ?? null } };
}

export default function ReactionsPage() {
  const texts = useTexts(postTexts);
  const { id, list } = useLoaderData<typeof loader>();
  return (
    <div className="column">
      <PageHead title={texts.whoReacted} back={{ to: `/posts/${id}`, label: texts.back }} />
      {list.items.length === 0 ? <EmptyState drawing={<FreeChairs />} title={texts.nobodyReacted} children={null} /> : (
        <LoadMore first={list}>
          {(people) => <ul className="people" role="list">{people.map((person) => <li key={`${person.memberId} ${person.kind}`}><PersonLine person={person} aside={<p className="person__line">{texts.reactions[person.kind]}</p>} /></li>)}</ul>}
        </LoadMore>
      )}
    </div>
  );
}
