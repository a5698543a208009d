import type { Comparison, Shots } from './shoot';

export const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

const shown = ({ perSecond, p99Milliseconds, microseconds }: Shots) => `${number(perSecond)}/s, p99 ${number(p99Milliseconds)} ms, ${number(microseconds)} µs of work`;

export interface Goal {
  text: string;
  isReached: boolean;
}

export interface Measured {
  what: string;
  figure: string;
  yardstick?: string;
  /** Absent where nothing is promised. */
  goals?: readonly Goal[];
}

/** One row of the table that `npm run bench` prints. */
export function tell({ what, figure, yardstick = '', goals = [] }: Measured): void {
  const verdict = goals.length === 0 ? '' : goals.every(({ isReached }) => isReached) ? 'reached' : 'missed';
  process.stdout.write(`| ${what} | ${figure} | ${yardstick} | ${goals.map(({ text }) => text).join('; ')} | ${verdict} |\n`);
}

export function tellComparison(what: string, { ours, yardstick }: Comparison, goals: readonly Goal[]): void {
  tell({ what, figure: shown(ours), yardstick: shown(yardstick), goals });
}

export const atLeast = (wanted: number, reached: number, unit: string): Goal => ({ text: `≥ ${number(wanted)} ${unit}: ${number(reached)}`, isReached: reached >= wanted });
export const atMost = (wanted: number, reached: number, unit: string, digits = 0): Goal => ({ text: `≤ ${number(wanted)} ${unit}: ${number(reached, digits)}`, isReached: reached <= wanted });

/** Ends the process with what became of the work; Strapi leaves timers behind. */
export function finish(work: Promise<void>): void {
  work.then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exit(1);
    },
  );
}
