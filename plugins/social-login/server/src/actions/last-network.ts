import type { ReplyCookie, RequestFacts } from '@kring/community/extend';

const name = 'kring_network';

/** So that the button of last time is on top next time; it says a network's code and nothing of the person. */
export const lastNetworkCookie = (network: string): ReplyCookie => ({ name, value: network, maxAge: 180 * 86_400 });

export const lastNetworkOf = (request: RequestFacts) => request.cookies[name] ?? null;
