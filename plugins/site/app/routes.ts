import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { index, layout, route, type RouteConfig, type RouteConfigEntry } from '@react-router/dev/routes';
import { installedPlugins } from '../vite/installed-plugins';
import type { SiteContribution } from './define';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Pages of the installed plugins; a path that two of them claim stops the build. */
async function contributedPages(): Promise<RouteConfigEntry[]> {
  const claimed = new Map<string, string>();
  const pages: RouteConfigEntry[] = [];
  for (const { name, entry } of installedPlugins(path.dirname(here))) {
    const { default: contribution } = (await import(/* @vite-ignore */ entry)) as { default: SiteContribution };
    for (const page of contribution.pages ?? []) {
      const other = claimed.get(page.path);
      if (other) throw new Error(`Page '${page.path}' of ${name} is already brought by ${other}`);
      claimed.set(page.path, name);
      pages.push(route(page.path, path.relative(here, path.resolve(path.dirname(entry), page.module)), { id: `${name}:${page.path}` }));
    }
  }
  return pages;
}

export default [
  layout('shell/layout.tsx', [
    index('screens/home/home.tsx'),
    route('offline', 'screens/offline.tsx'),
    ...(await contributedPages()),
    route('*', 'screens/not-found.tsx'),
  ]),
  route('preferences', 'screens/preferences.ts'),
  route('onward', 'screens/onward.ts'),
  route('theme.css', 'screens/files/theme-css.ts'),
  route('manifest.webmanifest', 'screens/files/manifest.ts'),
  route('icon.svg', 'screens/files/icon.ts'),
  route('icons/:name', 'screens/files/icon-png.ts'),
  route('robots.txt', 'screens/files/robots.ts'),
  route('sitemap.xml', 'screens/files/sitemap.ts'),
] satisfies RouteConfig;
