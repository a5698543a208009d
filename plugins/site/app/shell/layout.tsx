import { Outlet, useNavigation, useRouteError, useRouteLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from '../router';
import type { ReactNode } from 'react';
import { shellTexts } from '../texts/shell';
import { useTexts } from '../texts/use-texts';
import { BottomBar } from './BottomBar';
import { LazyErrorPage } from './LazyErrorPage';
import { Footer } from './Footer';
import { Header } from './Header';
import { readShell } from './read-shell';
import { pageMeta } from '../server/page-meta';
import type { Said } from '../server/said';
import { Toast } from './Toast';

export interface ShellFacts {
  photo: { small: string; medium: string; large: string } | null;
  /** Addresses of the main menu where something new waits. */
  news: string[];
  /** What the act before this page brought about. */
  said: Said | null;
}

export function loader({ context }: LoaderFunctionArgs): Promise<ShellFacts> {
  return readShell(context);
}

export { shouldRevalidate } from './refresh';

/** What a page that refuses or breaks is called; a page that is drawn names itself. */
export const meta = pageMeta(({ organisation }) => ({ title: organisation.name }));

const layoutId = 'shell/layout';
const nothing: ShellFacts = { photo: null, news: [], said: null };

export function useShell(): ShellFacts {
  return useRouteLoaderData<typeof loader>(layoutId) ?? nothing;
}

function Shell({ children }: { children: ReactNode }) {
  const texts = useTexts(shellTexts);
  const facts = useShell();
  const navigation = useNavigation();
  return (
    <div className="page">
      <a className="skip off-screen" href="#content">{texts.skip}</a>
      <div className="progress" data-on={navigation.state !== 'idle'} role="presentation" />
      <Header facts={facts} />
      <main className="content" id="content" tabIndex={-1}><Toast said={facts.said} />{children}</main>
      <Footer />
      <BottomBar facts={facts} />
    </div>
  );
}

export default function ShellLayout() {
  return <Shell><Outlet /></Shell>;
}

/** Refusals and mishaps keep the way round. */
export function ErrorBoundary() {
  return <Shell><LazyErrorPage error={useRouteError()} /></Shell>;
}
