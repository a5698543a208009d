import { Button, useTexts } from '@kring/site/ui';
import { useFetcher, useRevalidator } from '@kring/site/router';
import { useEffect } from 'react';
import { wallTexts } from '../texts/wall';
import type { FeedPage } from './read-feed';

const everyMilliseconds = 45_000;

/** What came meanwhile waits behind a button: nothing moves under somebody's eyes. Looks only while the page is looked at. */
export function NewPosts({ address, newest }: { address: string; newest: string | null }) {
  const texts = useTexts(wallTexts);
  const { load, data } = useFetcher<{ list: FeedPage }>();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void load(address);
    };
    const timer = setInterval(look, everyMilliseconds);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [address, load]);
  const items = data?.list.items ?? [];
  const known = items.findIndex(({ postId }) => postId === newest);
  const count = newest === null ? 0 : known === -1 ? items.length : known;
  return (
    <div className="new-posts" aria-live="polite">
      {count > 0 ? <Button type="button" kind="primary" onClick={() => { window.scrollTo({ top: 0 }); void revalidate(); }}>{texts.newPosts(count)}</Button> : null}
    </div>
  );
}
