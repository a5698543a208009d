// The built product and the demo networks on free ports with a seeded copy: for measuring, pictures and Lighthouse.
import fs from 'node:fs';
import { start, stopAll, untilAnswering } from './children.mjs';
import { networkVariables, startDemoNetworks } from './demo-networks.mjs';
import { demoEnvironment } from './demo-settings.mjs';
import { freePort } from './machine.mjs';
import { at, scratch } from './paths.mjs';
import { run } from './steps.mjs';

export async function openStage() {
  const [port, networksPort] = [await freePort(), await freePort()];
  const settings = { host: '127.0.0.1', port, publicUrl: `http://localhost:${port}`, networksPort, networksUrl: `http://localhost:${networksPort}` };
  const file = `.tmp/stage-${port}.db`;
  fs.mkdirSync(scratch, { recursive: true });
  const env = { ...demoEnvironment(settings), DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file, TRUSTED_PROXIES: '1', ...(await networkVariables(settings.networksUrl)) };
  await run('stage-seed', process.execPath, [at('tools/seed.mjs')], { env });
  const networks = startDemoNetworks(settings);
  const since = performance.now();
  const product = start({ name: 'stage', file: at('tools/serve.mjs'), env });
  await untilAnswering(product, `http://127.0.0.1:${port}/_health`);
  const startSeconds = (performance.now() - since) / 1000;
  await untilAnswering(networks, `http://127.0.0.1:${networksPort}/`);
  return {
    ...settings,
    product,
    startSeconds,
    async stop() {
      await stopAll();
      for (const suffix of ['', '-wal', '-shm']) fs.rmSync(at(file + suffix), { force: true });
    },
  };
}
