/** The door of social login: what other plugins may use. */
export {
  defineNetwork,
  networks,
  type Begun,
  type BeginInput,
  type Finished,
  type FinishInput,
  type FlowInput,
  type NativeProof,
  type Network,
  type NetworkFlow,
  type NetworkGrant,
  type NetworkProfile,
} from './networks/define-network';
export { NetworkRefusal, errorCodeOf, type NetworkRefusalReason } from './networks/refusal';
export { endpoint, keyFields } from './networks/configuration-fields';
export { readObject, type NetworkAnswer, type NetworkFetch, type NetworkRequest } from './transport/network-fetch';
export { identityCompanions, type IdentityCompanion } from './identity-companions';
export type { Identity } from './store/identities';
export type {} from './email-link/api';
export type {} from './facebook/api';
export type {} from './routes-bound';
export type {} from './front-end-link/api';
export type {} from './native/api';
export type {} from './facebook/friends/api';
