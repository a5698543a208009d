export { createDemoNetworks, ProductionError, type DemoNetworks, type RunningDemoNetworks } from './demo-networks';
export { endpointsFor } from './endpoints';
export { defaultClients, type Client, type Clients, type DemoNetworksOptions, type Network, type Settings } from './options';
export type { LoggedAnswer, LoggedExchange } from './control/wire-log';
export type { Person } from './people/person';
export type { SetBehaviour } from './misbehaviour/active';
export { startDemoNetworks } from './start';
export { walkConsent, type Walk, type Walked } from './walk-consent';
export { drawPortrait, type Portrait } from './pictures/portrait';
