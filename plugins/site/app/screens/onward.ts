import { redirect } from 'react-router';
import type { LoaderFunctionArgs } from '../router';
import { onwardCookie, readOnward } from '../server/onward';

/** The step out to a network after a form: browsers hold the whole chain of a form's redirects against form-action. */
export function loader({ context }: LoaderFunctionArgs): Response {
  const address = readOnward(context.request.cookies[onwardCookie]);
  context.setCookie(onwardCookie, null);
  if (!address) return redirect('/');
  const safe = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const html = `<!DOCTYPE html><html lang="${context.language}"><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>${context.organisation.name.replaceAll('<', '&lt;')}</title><meta http-equiv="refresh" content="0;url=${safe}"><p><a href="${safe}">${context.language === 'nl' ? 'Ga verder' : 'Continue'}</a></p></html>`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}
