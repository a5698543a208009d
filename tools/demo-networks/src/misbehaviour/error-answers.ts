import { facebookErrors, graphError, type FacebookErrorName } from '../facebook/errors';
import { linkedInError, linkedInErrors, type LinkedInErrorName } from '../linkedin/errors';
import type { Network } from '../options';
import type { Exchange } from '../web/exchange';
import { xError, xErrors, type XErrorName } from '../x/errors';

export type Answer = (exchange: Exchange) => void | Promise<void>;

const answers: Record<Network, (name: string) => Answer | undefined> = {
  facebook: (name) => name in facebookErrors ? (exchange) => graphError(exchange, name as FacebookErrorName) : undefined,
  linkedin: (name) => name in linkedInErrors ? (exchange) => linkedInError(exchange, name as LinkedInErrorName) : undefined,
  x: (name) => name in xErrors ? (exchange) => xError(exchange, name as XErrorName) : undefined,
};

/** `error-…` of the network's own catalogue. */
export function errorAnswer(network: Network, behaviour: string): Answer | undefined {
  return behaviour.startsWith('error-') ? answers[network](behaviour.slice('error-'.length)) : undefined;
}
