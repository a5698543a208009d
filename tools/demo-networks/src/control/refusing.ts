import { NoCallbackError } from '../facebook/callbacks';
import { UnknownBehaviourError } from '../misbehaviour/active';
import { UnacceptablePersonError } from '../people/directory';
import { answerJson, type Handler } from '../web/exchange';
import { UnacceptableRequestError } from './fields';

const ours = [UnacceptableRequestError, UnacceptablePersonError, UnknownBehaviourError, NoCallbackError];

/** Other sites have no business here, and what we refuse is 400 with a sentence. */
export const refusing = (handler: Handler): Handler => async (exchange, next) => {
  if (exchange.get('sec-fetch-site') === 'cross-site') return answerJson(exchange, 403, { error: 'Only pages of the demo networks may do this.' });
  try {
    await handler(exchange, next);
  } catch (error) {
    if (!ours.some((known) => error instanceof known)) throw error;
    answerJson(exchange, 400, { error: (error as Error).message });
  }
};
