import { OneRequestTokenStore } from './oauth1-flow';
import { OneStateStore } from './oauth2-flow';

/**
 * The strategies choose how to call a store by its number of parameters, and silently another way when that changes.
 *
 * @throws Error at start, so that a build that changes them is never put to use.
 */
export function assertStoreArities(): void {
  const state = OneStateStore.prototype;
  const requestToken = OneRequestTokenStore.prototype;
  const found = [state.store.length, state.verify.length, requestToken.set.length, requestToken.get.length, requestToken.destroy.length];
  if (found.join() !== '5,4,6,4,4') throw new Error(`The stores for the passport strategies take ${found.join()} parameters instead of 5,4,6,4,4`);
}
