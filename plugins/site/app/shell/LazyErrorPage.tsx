import { lazy, Suspense } from 'react';

const Page = lazy(() => import('./ErrorPage'));

/** Drawn by the server like any page; its words and pictures travel only when something went wrong. */
export function LazyErrorPage({ error }: { error: unknown }) {
  return <Suspense fallback={null}><Page error={error} /></Suspense>;
}
