import './styles/site.css';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData, type ShouldRevalidateFunctionArgs } from 'react-router';
import type { LoaderFunctionArgs } from './router';
import { LazyErrorPage } from './shell/LazyErrorPage';
import type { Theme } from './server/context';
import { LanguageProvider } from './texts/use-texts';
import type { Language } from './texts/language';

export interface RootFacts {
  language: Language;
  theme: Theme;
  origin: string;
  lookVersion: string;
  /** Of the paper, for the bar that a system draws around an installed site. */
  paper: { light: string; dark: string };
  organisation: { name: string; logo: string; purpose: string; contactEmail: string; privacyUrl: string };
  viewer: { handle: string; displayName: string; isStaff: boolean; state: 'pending' | 'active' | 'leaving' } | null;
}

export function loader({ context }: LoaderFunctionArgs): RootFacts {
  const { language, theme, origin, lookVersion, organisation, viewer, colours } = context;
  return {
    language,
    theme,
    origin,
    lookVersion,
    paper: { light: colours.light.paper, dark: colours.dark.paper },
    organisation: {
      name: organisation.name,
      logo: organisation.logo,
      purpose: language === 'nl' ? organisation.purposeNl : organisation.purposeEn,
      contactEmail: organisation.contactEmail,
      privacyUrl: organisation.privacyUrl,
    },
    viewer: viewer && { handle: viewer.handle, displayName: viewer.displayName, isStaff: viewer.isStaff, state: viewer.state },
  };
}

/** Nothing of it changes by reading another page. */
export function shouldRevalidate({ formMethod }: ShouldRevalidateFunctionArgs): boolean {
  return formMethod !== undefined && formMethod !== 'GET';
}

export function useRoot(): RootFacts | undefined {
  return useRouteLoaderData<typeof loader>('root');
}

/** `isStill`: a page that is shown under other addresses than its own, where the router would take it for a mistake. */
export interface PageHandle {
  isStill?: boolean;
}

/** Every page, the broken ones too. The router puts this answer's nonce on its own scripts. */
export function Layout({ children }: { children: React.ReactNode }) {
  const facts = useRoot();
  const version = facts?.lookVersion ?? '0';
  const isStill = useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.isStill);
  return (
    <LanguageProvider value={facts?.language ?? 'nl'}>
      <html lang={facts?.language ?? 'nl'} data-theme={facts && facts.theme !== 'system' ? facts.theme : undefined}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <link rel="stylesheet" href={`/theme.css?v=${version}`} />
          {facts?.organisation.logo ? <link rel="icon" href={`/icons/icon-192.png?v=${version}`} type="image/png" /> : <link rel="icon" href={`/icon.svg?v=${version}`} type="image/svg+xml" />}
          <link rel="apple-touch-icon" href={`/icons/apple-touch-icon.png?v=${version}`} />
          {facts ? <ThemeColour facts={facts} /> : null}
          <link rel="manifest" href="/manifest.webmanifest" />
          <Meta />
          <Links />
        </head>
        <body>
          {children}
          {isStill ? null : <><ScrollRestoration /><Scripts /></>}
        </body>
      </html>
    </LanguageProvider>
  );
}

function ThemeColour({ facts: { theme, paper } }: { facts: RootFacts }) {
  if (theme !== 'system') return <meta name="theme-color" content={paper[theme]} />;
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={paper.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={paper.dark} />
    </>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Only reached when the shell itself can't be drawn. */
export function ErrorBoundary({ error }: { error: unknown }) {
  return <main className="content"><LazyErrorPage error={error} /></main>;
}
