import type { Network } from '../options';
import { behavioursOf, endpointsOf, type Behaviour } from './catalogue';

export interface ActiveBehaviour {
  name: string;
  /** Milliseconds, megabytes, a URL or the like; what it means stands in the catalogue. */
  value?: string;
}

export interface SetBehaviour extends ActiveBehaviour {
  network: Network;
  endpoint: string;
  /** How many answers more; absent: until it is cleared. */
  times?: number;
}

export class UnknownBehaviourError extends Error {}

export interface Misbehaviour {
  set(behaviour: SetBehaviour): void;
  /** The behaviour for one answer; counts it. */
  take(network: Network, endpoint: string): ActiveBehaviour | undefined;
  list(): SetBehaviour[];
  clear(network?: Network, endpoint?: string): void;
}

function find(network: Network, endpoint: string, name: string): Behaviour {
  if (!endpointsOf(network).includes(endpoint)) {
    throw new UnknownBehaviourError(`"${endpoint}" is no endpoint of ${network}; there are ${endpointsOf(network).join(', ')}.`);
  }
  const known = behavioursOf(network, endpoint);
  const behaviour = known.find((candidate) => candidate.name === name);
  if (behaviour === undefined) {
    throw new UnknownBehaviourError(`"${name}" is no behaviour of ${network} ${endpoint}; there are ${known.map((one) => one.name).join(', ')}.`);
  }
  return behaviour;
}

export function createMisbehaviour(): Misbehaviour {
  const active = new Map<string, SetBehaviour>();
  const key = (network: Network, endpoint: string): string => `${network} ${endpoint}`;
  return {
    set: (behaviour) => {
      find(behaviour.network, behaviour.endpoint, behaviour.name);
      active.set(key(behaviour.network, behaviour.endpoint), { ...behaviour });
    },
    take: (network, endpoint) => {
      const behaviour = active.get(key(network, endpoint));
      if (behaviour === undefined) return undefined;
      if (behaviour.times !== undefined) {
        behaviour.times -= 1;
        if (behaviour.times <= 0) active.delete(key(network, endpoint));
      }
      return { name: behaviour.name, ...(behaviour.value === undefined ? {} : { value: behaviour.value }) };
    },
    list: () => [...active.values()],
    clear: (network, endpoint) => {
      for (const [name, behaviour] of active) {
        if (network !== undefined && behaviour.network !== network) continue;
        if (endpoint !== undefined && behaviour.endpoint !== endpoint) continue;
        active.delete(name);
      }
    },
  };
}
