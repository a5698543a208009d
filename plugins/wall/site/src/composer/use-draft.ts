import { useFetcher } from '@kring/site/router';
import { useEffect, useRef } from 'react';

const pauseMilliseconds = 1_200;

/**
 * Keeps what is being written: a moment after the last key, and when the page is left.
 * @returns whether the newest words are kept.
 */
export function useDraft(slot: string) {
  const fetcher = useFetcher<{ savedAt?: string }>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const form = useRef<HTMLFormElement>(null);
  const { submit } = fetcher;
  const keep = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (form.current) void submit(wordsOf(form.current), { method: 'post', action: `/drafts/${slot}` });
    }, pauseMilliseconds);
  };
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { form, keep, stop, isKept: fetcher.state === 'idle' && Boolean(fetcher.data?.savedAt) };
}

function wordsOf(form: HTMLFormElement): FormData {
  const kept = new FormData();
  const all = new FormData(form);
  for (const name of ['kind', 'title', 'text', 'audience']) {
    const value = all.get(name);
    if (typeof value === 'string') kept.set(name, value);
  }
  return kept;
}
