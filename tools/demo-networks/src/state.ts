import { createAuthority, type Authority } from './authority';
import { createMisbehaviour, type Misbehaviour } from './misbehaviour/active';
import { defaultClients, type Client, type Clients, type DemoNetworksOptions, type Network, type Settings } from './options';
import { createDirectory, type Directory } from './people/directory';
import { createKeyRing, type KeyRing } from './linkedin/keys';
import { createWireLog, type WireLog } from './control/wire-log';
import type { Exchange } from './web/exchange';

/** Everything the demo networks remember; it lives and dies with the process. */
export interface DemoState {
  clients: Clients;
  settings: Settings;
  people: Directory;
  authority: Authority;
  misbehaviour: Misbehaviour;
  log: WireLog;
  /** LinkedIn's signing key. */
  keys: KeyRing;
  now: () => number;
  originOf(exchange: Exchange): string;
  client(network: Network, id: string | null | undefined): Client | undefined;
  reset(): void;
}

const initialSettings: Settings = { requireAppSecret: false, xSharesEmail: true, xSkipsApproved: true };

export function createState(options: DemoNetworksOptions): DemoState {
  const now = options.now ?? Date.now;
  const startClients = (): Clients => ({ ...defaultClients(options.productUrl), ...structuredClone(options.clients ?? {}) });
  const startSettings = (): Settings => ({ ...initialSettings, ...options.settings });
  const state: DemoState = {
    clients: startClients(),
    settings: startSettings(),
    people: createDirectory(),
    authority: createAuthority(now),
    misbehaviour: createMisbehaviour(),
    log: createWireLog(now),
    keys: createKeyRing(),
    now,
    originOf: (exchange) => options.publicUrl === undefined ? exchange.origin : new URL(options.publicUrl).origin,
    client: (network, id) => state.clients[network].find((client) => client.id === id),
    reset: () => {
      state.clients = startClients();
      state.settings = startSettings();
      state.people.reset();
      state.authority.reset();
      state.misbehaviour.clear();
      state.log.clear();
    },
  };
  return state;
}
