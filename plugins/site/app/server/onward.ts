import { redirect } from 'react-router';
import type { SiteContext } from './context';

export const onwardCookie = 'kring_onward';
const seconds = 60;

export function readOnward(value: string | undefined): string | null {
  if (!value) return null;
  const address = Buffer.from(value, 'base64url').toString('utf8');
  return /^https?:\/\//.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

/** From an action to an address outside the site that the API gave. Works with and without a script. */
export function leaveTo(context: SiteContext, address: string): Response {
  if (context.request.path.endsWith('.data')) return redirect(address);
  context.setCookie(onwardCookie, Buffer.from(address).toString('base64url'), seconds);
  return redirect('/onward');
}
