import '../people.css';
import { Button, ButtonLink, EmptyMill, EmptyState, LoadMore, PageHead, PersonLine, pageMeta, useRoot, useTexts, type DataOf, type SiteContext } from '@kring/site/ui';
import { Form, useLoaderData, useSearchParams, useSubmit, type LoaderFunctionArgs } from '@kring/site/router';
import { Search } from 'lucide-react';
import type { FormEvent } from 'react';
import { peopleTexts } from '../texts/people';

export const meta = pageMeta(({ language }) => ({ title: peopleTexts[language].title, description: peopleTexts[language].lead }));

const kinds = ['staff', 'new'] as const;
type Kind = (typeof kinds)[number];

async function readPeople(context: SiteContext, query: URLSearchParams) {
  const given = (name: string) => query.get(name)?.trim() || undefined;
  const kind = kinds.find((known): known is Kind => known === query.get('kind'));
  const { data = [], meta } = await context.call('members.list-members', {
    query: { search: given('search')?.slice(0, 80), theme: given('theme'), department: given('department'), kind, order: kind === 'new' ? 'newest' : 'name', after: given('after'), limit: 24 },
  });
  return { items: data, nextCursor: meta?.nextCursor ?? null };
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const [list, themes, departments] = await Promise.all([
    readPeople(context, query),
    context.read('members.list-themes', {}),
    context.read('members.list-departments', {}),
  ]);
  return { list, themes, departments };
}

export default function People() {
  const texts = useTexts(peopleTexts);
  const { list, themes, departments } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const hasFilter = ['search', 'theme', 'department', 'kind'].some((name) => query.get(name));
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <div className="directory">
        <Filters themes={themes} departments={departments} hasFilter={hasFilter} isEmpty={list.items.length === 0} />
        <div className="directory__list">
          {list.items.length === 0 ? <Nobody hasFilter={hasFilter} /> : (
            <LoadMore first={list}>
              {(people) => <ul className="people" role="list">{people.map((person) => <li key={person.memberId}><PersonLine person={person} /></li>)}</ul>}
            </LoadMore>
          )}
        </div>
      </div>
    </>
  );
}

function Nobody({ hasFilter }: { hasFilter: boolean }) {
  const texts = useTexts(peopleTexts);
  const isVisitor = !useRoot()?.viewer;
  if (hasFilter) return <EmptyState drawing={<EmptyMill />} title={texts.emptyTitle} action={<ButtonLink to="/people">{texts.clear}</ButtonLink>}>{texts.empty}</EmptyState>;
  return (
    <EmptyState drawing={<EmptyMill />} title={texts.nobodyTitle} action={isVisitor ? <ButtonLink kind="primary" to="/join">{texts.join}</ButtonLink> : null}>
      {texts.nobody}
    </EmptyState>
  );
}

type Subjects = DataOf<'members.list-themes'>;

/** Everything stands in the address, so a search can be shared and works without a script; choosing submits by itself. */
function Filters({ themes, departments, hasFilter, isEmpty }: { themes: Subjects; departments: Subjects; hasFilter: boolean; isEmpty: boolean }) {
  const texts = useTexts(peopleTexts);
  const [query] = useSearchParams();
  const submit = useSubmit();
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    if (!(event.target instanceof HTMLInputElement && event.target.type === 'search')) void submit(event.currentTarget, { replace: true, preventScrollReset: true });
  };
  return (
    <Form className="filters" role="search" onChange={onChange} key={query.toString()}>
      <div className="filters__search">
        <label className="off-screen" htmlFor="people-search">{texts.search}</label>
        <input id="people-search" className="field__control" type="search" name="search" placeholder={texts.search} defaultValue={query.get('search') ?? ''} maxLength={80} />
        <Button kind="primary" icon={<Search size={18} aria-hidden />}>{texts.searchButton}</Button>
      </div>
      <fieldset className="filters__kinds">
        <legend className="off-screen">{texts.kind}</legend>
        {([['', texts.everyone], ['staff', texts.staff], ['new', texts.newest]] as const).map(([value, label]) => (
          <label key={value} className="chip chip--choice"><input type="radio" name="kind" value={value} defaultChecked={(query.get('kind') ?? '') === value} />{label}</label>
        ))}
      </fieldset>
      <div className="filters__selects">
        <Choose name="theme" label={texts.theme} all={texts.allThemes} subjects={themes} value={query.get('theme')} />
        <Choose name="department" label={texts.department} all={texts.allDepartments} subjects={departments} value={query.get('department')} />
      </div>
      <div className="row">
        <noscript><Button>{texts.filter}</Button></noscript>
        {hasFilter && !isEmpty ? <ButtonLink kind="quiet" to="/people">{texts.clear}</ButtonLink> : null}
      </div>
    </Form>
  );
}

function Choose({ name, label, all, subjects, value }: { name: string; label: string; all: string; subjects: Subjects; value: string | null }) {
  if (subjects.length === 0) return null;
  return (
    <label className="field">
      <span className="field__label">{label}</span>
      <select className="field__control" name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {subjects.map((subject) => <option key={subject.slug} value={subject.slug}>{subject.name}</option>)}
      </select>
    </label>
  );
}
