import type { LoaderFunctionArgs } from '../../router';

const publicPaths = ['/', '/people', '/house-rules', '/join'];

/** Pages that are open to all. Profiles are found through the directory, as far as their owners let them. */
export function loader({ context }: LoaderFunctionArgs): Response {
  const entries = publicPaths.map((path) => `<url><loc>${context.origin}${path}</loc></url>`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
}
