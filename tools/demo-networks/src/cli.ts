#!/usr/bin/env node
import { startDemoNetworks, startOptionsFrom } from './start';

async function main(): Promise<void> {
  const running = await startDemoNetworks(startOptionsFrom(process.argv.slice(2), process.env));
  const lines = [
    `Demo networks at ${running.url}`,
    `  people and apps    ${running.url}/`,
    `  misbehave panel    ${running.url}/misbehave`,
    `  wire log           ${running.url}/log`,
    '', 'Give the product these:',
    ...Object.entries(running.environment).map(([name, value]) => `  ${name}=${value}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const stop = (): void => void running.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
