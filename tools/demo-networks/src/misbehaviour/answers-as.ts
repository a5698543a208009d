import type { Network } from '../options';
import type { DemoState } from '../state';
import type { Handler } from '../web/exchange';
import { changeAnswer } from './change';
import { errorAnswer } from './error-answers';
import { pictureAnswer } from './picture-answers';
import { wholeAnswer } from './whole-answers';

/** Stands before an endpoint and makes it misbehave as the panel asks. */
export function answersAs(state: DemoState, network: Network, endpoint: string): Handler {
  return async (exchange, next) => {
    exchange.state.endpoint = `${network} ${endpoint}`;
    // A consent page is looked at before it is sent; only sending counts.
    const behaviour = endpoint === 'authorization' && exchange.method === 'GET' ? undefined : state.misbehaviour.take(network, endpoint);
    if (behaviour === undefined) return void await next();
    exchange.state.behaviour = behaviour;
    const replaced = errorAnswer(network, behaviour.name) ?? pictureAnswer(behaviour) ?? wholeAnswer(behaviour);
    if (replaced !== undefined) return void await replaced(exchange);
    await next();
    await changeAnswer(network, exchange, behaviour);
  };
}
