import { createDemoNetworks, type DemoNetworks, type DemoNetworksOptions, type RunningDemoNetworks, type SetBehaviour } from '@kring/demo-networks';
import { bootHouse, type House } from '../house/boot';
import { Browser } from './browser';

export interface Town {
  house: House;
  demo: DemoNetworks;
  running: RunningDemoNetworks;
  browser(headers?: Record<string, string>): Browser;
  misbehave(behaviour: SetBehaviour): void;
  /** Requests that reached the networks since the last `forget`, newest last, as `METHOD path`. */
  calls(): string[];
  forget(): void;
  close(): Promise<void>;
}

/** The product beside the demo networks, on real sockets of this machine. */
export async function openTown(environment: Record<string, string> = {}, options: DemoNetworksOptions = {}): Promise<Town> {
  const demo = createDemoNetworks(options);
  const running = await demo.listen();
  // Without a house nobody gets a town to close, and open networks keep the process alive.
  const house = await bootHouse({ DEMO_NETWORKS: 'true', TRUSTED_PROXIES: '1', ...running.environment, ...environment }).catch(async (error: unknown) => {
    await running.close();
    throw error;
  });
  return {
    house,
    demo,
    running,
    browser: (headers) => new Browser(house, headers),
    misbehave: (behaviour) => demo.state.misbehaviour.set(behaviour),
    calls: () => demo.state.log.entries().map(({ method, path }) => `${method} ${path}`).reverse(),
    forget: () => {
      demo.state.log.clear();
      demo.state.misbehaviour.clear();
    },
    async close() {
      await house.close();
      await running.close();
    },
  };
}
