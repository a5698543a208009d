import { useFetcher, useLocation } from 'react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/use-texts';
import { ButtonLink } from './Button';

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/**
 * A list that grows by a button. Without a script the button leads to the next page; the footer stays reachable.
 *
 * The page's loader answers `{ list: { items, nextCursor } }` and reads `?after=`.
 */
export function LoadMore<T>({ first, children }: { first: Page<T>; children: (items: T[]) => ReactNode }) {
  const texts = useTexts(shellTexts);
  const { pathname, search } = useLocation();
  const fetcher = useFetcher<{ list: Page<T> }>();
  const [later, setLater] = useState<Page<T>[]>([]);
  useEffect(() => setLater([]), [first]);
  useEffect(() => {
    const page = fetcher.data?.list;
    if (page) setLater((pages) => (pages.includes(page) ? pages : [...pages, page]));
  }, [fetcher.data]);
  const pages = [first, ...later];
  const cursor = pages[pages.length - 1]?.nextCursor;
  const query = new URLSearchParams(search);
  if (cursor) query.set('after', cursor);
  const address = `${pathname}?${query.toString()}`;
  return (
    <>
      {children(pages.flatMap(({ items }) => items))}
      {cursor ? (
        <p className="more-button" aria-live="polite">
          <ButtonLink to={address} rel="next" preventScrollReset onClick={(event) => { event.preventDefault(); void fetcher.load(address); }}>
            {fetcher.state === 'idle' ? texts.loadMore : texts.loadingMore}
          </ButtonLink>
        </p>
      ) : null}
    </>
  );
}
