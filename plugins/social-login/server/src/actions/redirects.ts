import type { Reply, ReplyCookie } from '@kring/community/extend';
import { withOwnFragment, withParameter } from '../services/return-to';
import type { FailureReason } from '../failures';

/** Nothing of a callback address may be kept, framed, run or passed on. */
export const guardedHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

export function goTo(address: string, cookies: ReplyCookie[] = []): Reply<never, never> {
  return { status: 303, redirect: address, headers: guardedHeaders, cookies };
}

/** Back to one of our pages, or to a front end; never with the fragment the network left behind. */
export const comeBack = (address: string, cookies: ReplyCookie[] = []) => goTo(withOwnFragment(address), cookies);

export const comeBackWith = (address: string, reason: FailureReason) => comeBack(withParameter(address, 'error', reason));

/** Where a login that failed ends when nothing better is known. */
export const joinPage = '/join';
