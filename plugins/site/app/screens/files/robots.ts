import type { LoaderFunctionArgs } from '../../router';

const privatePaths = ['/api/', '/admin', '/settings', '/welcome', '/circle', '/join/email', '/invitations'];

export function loader({ context }: LoaderFunctionArgs): Response {
  const lines = ['User-agent: *', ...privatePaths.map((path) => `Disallow: ${path}`), '', `Sitemap: ${context.origin}/sitemap.xml`, ''];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' } });
}
