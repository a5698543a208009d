// npm run dev: compiles on change, restarts the server, reloads pages; the demo networks beside it.
import { applicationStep, pluginsStep } from './workshop/building.mjs';
import { start, stopAll, stopOnSignals } from './workshop/children.mjs';
import { networkVariables, startDemoNetworks } from './workshop/demo-networks.mjs';
import { demoEditor, demoEnvironment, demoSettings } from './workshop/demo-settings.mjs';
import { installationSteps } from './workshop/installation.mjs';
import { Refusal, requireNode, requirePort } from './workshop/machine.mjs';
import { at } from './workshop/paths.mjs';
import { secretsStep } from './workshop/secrets.mjs';
import { StepFailure, run, say, stamped, takeStep, tool } from './workshop/steps.mjs';

try {
  await main();
} catch (error) {
  const isTold = error instanceof Refusal || error instanceof StepFailure;
  say(`\n  ✗ ${isTold ? error.message : error.stack}\n`);
  await stopAll();
  process.exit(1);
}

async function main() {
  requireNode();
  for (const step of [...installationSteps, secretsStep, pluginsStep, applicationStep]) await takeStep(step);
  const settings = demoSettings();
  await requirePort(settings.port, settings.host, 'PORT');
  await requirePort(settings.networksPort, settings.host, 'DEMO_NETWORKS_PORT');
  const environment = { ...demoEnvironment(settings), ...(await networkVariables(settings.networksUrl)), SITE_LIVE: 'true', STRICT_ANSWERS: 'true' };
  await takeStep(seedStep(settings, environment));
  stopOnSignals();
  startDemoNetworks(settings);
  start({ name: 'compiler', file: tool('tsc'), args: ['-b', '-w', 'tsconfig.plugins.json', '--preserveWatchOutput'], isShown: true });
  const product = start({ name: 'product', file: tool('strapi'), args: ['develop'], env: environment, isShown: true });
  const { email, password } = demoEditor();
  say(`\n  ${settings.publicUrl} · admin ${settings.publicUrl}/admin (${email} · ${password}) · networks ${settings.networksUrl}\n`);
  await product.ended;
  await stopAll();
}

function seedStep({ isSqlite, databaseFile }, env) {
  return stamped({
    name: 'seed-dev',
    title: 'The people of Molenwiek',
    sources: () => ['database'],
    results: isSqlite ? [databaseFile.slice(at('.').length + 1)] : [],
    run: () => run('seed', process.execPath, [at('tools/seed.mjs')], { env: { ...env, SITE_LIVE: 'false' } }),
  });
}
