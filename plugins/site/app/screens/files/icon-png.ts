import { data } from 'react-router';
import type { LoaderFunctionArgs } from '../../router';

/** The organisation's icon in the sizes that home screens ask for. The address carries the version of the look. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const image = await context.icons.png(params.name?.replace(/\.png$/, '') ?? '');
  if (!image) throw data(null, { status: 404 });
  const isVersioned = new URL(request.url).searchParams.get('v') === context.lookVersion;
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png', 'Cache-Control': isVersioned ? 'public, max-age=31536000, immutable' : 'public, max-age=3600' } });
}
