import { bindOperations, type Operation, type RoutesById } from '@kring/community/extend';
import { exchangeOperation } from './actions/exchange';
import { finishOperation } from './actions/finish';
import { listIdentitiesOperation, unlinkOperation } from './actions/identities';
import { linkOperation, reauthenticateOperation } from './actions/link';
import { listNetworksOperation } from './actions/networks';
import { startOperation } from './actions/start';
import { emailLinkOperations } from './email-link/operations';
import { friendOperations } from './facebook/friends/operations';
import { facebookOperations } from './facebook/operations';
import { frontEndLinkOperations } from './front-end-link/operations';
import { nativeOperations } from './native/operations';
import type * as routes from './routes';

declare module '@kring/community/extend' {
  interface ApiRoutes extends RoutesById<typeof routes> {}
}

// Fixed paths stand before those that begin with the name of a network.
const operations = [
  ...emailLinkOperations,
  ...facebookOperations,
  ...friendOperations,
  ...nativeOperations,
  ...frontEndLinkOperations,
  listNetworksOperation,
  exchangeOperation,
  listIdentitiesOperation,
  unlinkOperation,
  linkOperation,
  reauthenticateOperation,
  startOperation,
  finishOperation,
] as unknown as Operation[];

export const bound: ReturnType<typeof bindOperations> = bindOperations('social-login', operations);
