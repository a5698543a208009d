import type { Core } from '@strapi/strapi';
import { Pulse } from './pulse';
import { wakersOf, type Lane } from './wake';

export interface Turn {
  /** How long there is surely nothing to do unless somebody rings; 0 goes on at once. */
  restMilliseconds: number;
}

export interface RunningLane {
  stop(): Promise<void>;
}

const troubleMilliseconds = { first: 100, longest: 5_000 };

/** Takes turns until it is stopped. A turn that fails (the database is away) is told once and tried again, ever slower. */
export function startLane(strapi: Core.Strapi, name: Lane, takeTurn: (pulse: Pulse) => Promise<Turn>): RunningLane {
  const pulse = new Pulse();
  wakersOf(strapi).set(name, () => pulse.ring());
  const running = runTurns(strapi, name, pulse, takeTurn);
  return {
    async stop() {
      wakersOf(strapi).delete(name);
      pulse.stop();
      await running;
    },
  };
}

async function runTurns(strapi: Core.Strapi, name: Lane, pulse: Pulse, takeTurn: (pulse: Pulse) => Promise<Turn>): Promise<void> {
  let trouble = 0;
  while (!pulse.isStopped) {
    try {
      const { restMilliseconds } = await takeTurn(pulse);
      if (trouble > 0) strapi.log.info(`The ${name} lane goes on again.`);
      trouble = 0;
      if (restMilliseconds > 0) await pulse.wait(restMilliseconds);
    } catch (error) {
      if (trouble === 0) strapi.log.error(`The ${name} lane can't go on for now: ${error instanceof Error ? error.message : String(error)}`);
      trouble = Math.min(troubleMilliseconds.longest, trouble * 2 || troubleMilliseconds.first);
      await pulse.wait(trouble);
    }
    await new Promise(setImmediate);
  }
}
