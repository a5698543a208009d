import type { LoaderFunctionArgs } from '../../router';

export function loader({ context }: LoaderFunctionArgs): Response {
  const { organisation, language, lookVersion, colours } = context;
  const manifest = {
    id: '/',
    name: organisation.name,
    short_name: organisation.name.slice(0, 14),
    description: language === 'nl' ? organisation.purposeNl : organisation.purposeEn,
    lang: language,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: colours.light.paper,
    theme_color: colours.light.paper,
    icons: [
      { src: `/icons/icon-192.png?v=${lookVersion}`, sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: `/icons/icon-512.png?v=${lookVersion}`, sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: `/icons/maskable-512.png?v=${lookVersion}`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': 'public, max-age=3600' } });
}
