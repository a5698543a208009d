import type { LoaderFunctionArgs } from '../../router';

/** The mark of the site, for browsers that draw icons at any size. */
export function loader({ context, request }: LoaderFunctionArgs): Response {
  const isFull = new URL(request.url).searchParams.has('maskable');
  return new Response(context.icons.svg(isFull), { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' } });
}
