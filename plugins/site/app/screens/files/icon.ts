import type { LoaderFunctionArgs } from '../../router';

/** The mark of the site as an icon: sails in a ring, in the organisation's accent. */
export function loader({ context, request }: LoaderFunctionArgs): Response {
  const { accent, onAccent } = context.colours.light;
  const isMaskable = new URL(request.url).searchParams.has('maskable');
  const ground = isMaskable ? `<rect width="40" height="40" fill="${accent}"/>` : `<circle cx="20" cy="20" r="20" fill="${accent}"/>`;
  const scale = isMaskable ? 'translate(6 6) scale(.7)' : 'translate(3 3) scale(.85)';
  const sails = '<path d="M19 18 11.2 6.6 17 5.4 20.6 17Z"/><path d="M22 19 33.4 11.2 34.6 17 23 20.6Z"/><path d="M21 22 28.8 33.4 23 34.6 19.4 23Z"/><path d="M18 21 6.6 28.8 5.4 23 17 19.4Z"/><circle cx="20" cy="20" r="2.6"/>';
  const ring = `<circle cx="20" cy="20" r="18.4" fill="none" stroke="${onAccent}" stroke-width="2"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${ground}<g transform="${scale}" fill="${onAccent}">${ring}${sails}</g></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' } });
}
