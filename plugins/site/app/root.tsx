import './styles/site.css';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData, type ShouldRevalidateFunctionArgs } from 'react-router';
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
  organisation: { name: string; logo: string; purpose: string; contactEmail: string; privacyUrl: string };
  viewer: { handle: string; displayName: string; isStaff: boolean; state: 'pending' | 'active' | 'leaving' } | null;
}

export function loader({ context }: LoaderFunctionArgs): RootFacts {
  const { language, theme, origin, lookVersion, organisation, viewer } = context;
  return {
    language,
    theme,
    origin,
    lookVersion,
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

/** Every page, the broken ones too. The router puts this answer's nonce on its own scripts. */
export function Layout({ children }: { children: React.ReactNode }) {
  const facts = useRoot();
  const version = facts?.lookVersion ?? '0';
  return (
    <LanguageProvider value={facts?.language ?? 'nl'}>
      <html lang={facts?.language ?? 'nl'} data-theme={facts && facts.theme !== 'system' ? facts.theme : undefined}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <link rel="stylesheet" href={`/theme.css?v=${version}`} />
          <link rel="icon" href={`/icon.svg?v=${version}`} type="image/svg+xml" />
          <link rel="manifest" href="/manifest.webmanifest" />
          <Meta />
          <Links />
        </head>
        <body>
          {children}
          <ScrollRestoration />
          <Scripts />
        </body>
      </html>
    </LanguageProvider>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Only reached when the shell itself can't be drawn. */
export function ErrorBoundary({ error }: { error: unknown }) {
  return <main className="content"><LazyErrorPage error={error} /></main>;
}
