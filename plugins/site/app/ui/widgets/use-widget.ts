import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';

type Load<W> = () => Promise<{ default: W }>;

const arrived = new Map<Load<unknown>, unknown>();
const watchers = new Set<() => void>();

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

async function fetchOnce<W>(load: Load<W>): Promise<void> {
  if (arrived.has(load)) return;
  try {
    arrived.set(load, (await load()).default);
    for (const watcher of watchers) watcher();
  } catch {
    // No network, no widget: the plain element goes on working.
  }
}

/**
 * The widget that takes over a plain element once its code is here: null on the server and until then.
 * It waits while the focus is in the plain one, so that nothing is pulled from under somebody's hands;
 * what opens (`details`) is taken over as it opens.
 */
export function useWidget<W, E extends HTMLElement>(load: Load<W>): { Widget: W | null; plain: RefObject<E> } {
  const plain = useRef<E>(null);
  const loaded = useSyncExternalStore(subscribe, () => (arrived.get(load) as W | undefined) ?? null, () => null);
  const [isFree, setIsFree] = useState(loaded !== null);
  useEffect(() => void fetchOnce(load), [load]);
  useEffect(() => {
    const element = plain.current;
    if (loaded === null || isFree || !element) return;
    const isBusy = () => element.contains(document.activeElement) && !element.hasAttribute('open');
    const lookAgain = () => setTimeout(() => setIsFree(!isBusy()));
    if (!isBusy()) return setIsFree(true);
    element.addEventListener('focusout', lookAgain);
    element.addEventListener('toggle', lookAgain);
    return () => {
      element.removeEventListener('focusout', lookAgain);
      element.removeEventListener('toggle', lookAgain);
    };
  }, [loaded, isFree]);
  return { Widget: isFree ? loaded : null, plain };
}
