import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { root, type DatabaseVariables } from '../../house/databases';
import { testEnvironment } from '../../house/environment';
import type { Errand } from './child';

export interface Child {
  process: ChildProcess;
  /** How it ended: a code, or the signal that did it. */
  gone: Promise<number | NodeJS.Signals>;
  /** At once, as a power cut would. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop as a process manager does. */
  stop(): Promise<void>;
}

/** A process of its own that runs the product on a database and does an errand. Resolves when it has started. */
export async function startChild(database: DatabaseVariables, errand: Errand, program = 'child.ts'): Promise<Child> {
  const child = fork(path.join(__dirname, program), [JSON.stringify(errand)], {
    cwd: root,
    execArgv: ['-r', path.join(root, 'tools/workshop/load-typescript.cjs')],
    env: { PATH: process.env.PATH, ...testEnvironment, ...database },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise<number | NodeJS.Signals>((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code ?? 0)));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The child stopped with ${code} before it had started`)));
  });
  const end = (signal: NodeJS.Signals) => async () => {
    child.kill(signal);
    await gone;
  };
  return { process: child, gone, kill: end('SIGKILL'), stop: end('SIGTERM') };
}
