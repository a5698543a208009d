import type { LoaderFunctionArgs } from '../../router';

/** The organisation's colours. The address carries their version, so it may be kept for good. */
export function loader({ context, request }: LoaderFunctionArgs): Response {
  const isVersioned = new URL(request.url).searchParams.get('v') === context.lookVersion;
  return new Response(context.themeCss, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': isVersioned ? 'public, max-age=31536000, immutable' : 'public, max-age=60',
    },
  });
}
