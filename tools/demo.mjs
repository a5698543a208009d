// npm run demo: from a fresh clone to a living community on this machine. Node built-ins only.
import fs from 'node:fs';
import path from 'node:path';
import { buildSteps } from './workshop/building.mjs';
import { start, stopAll, stopOnSignals, untilAnswering } from './workshop/children.mjs';
import { areBuilt, networkVariables, startDemoNetworks } from './workshop/demo-networks.mjs';
import { demoEditor, demoEnvironment, demoSettings } from './workshop/demo-settings.mjs';
import { installationSteps } from './workshop/installation.mjs';
import { Refusal, requireNode, requirePort } from './workshop/machine.mjs';
import { at, scratch } from './workshop/paths.mjs';
import { secretsStep } from './workshop/secrets.mjs';
import { StepFailure, run, say, seconds, stamped, takeStep } from './workshop/steps.mjs';

const isReset = process.argv.includes('--reset');
const isBuildOnly = process.argv.includes('--prepare');

try {
  await main();
} catch (error) {
  const isTold = error instanceof Refusal || error instanceof StepFailure;
  say(`\n  ✗ ${isTold ? error.message : error.stack}\n`);
  await stopAll();
  process.exit(1);
}

async function main() {
  const since = performance.now();
  requireNode();
  let settings = demoSettings();
  if (!isBuildOnly) {
    await requirePort(settings.port, settings.host, 'PORT');
    await requirePort(settings.networksPort, settings.host, 'DEMO_NETWORKS_PORT');
  }
  say('\n  Kring: preparing the demo community of Molenwiek\n');
  if (isReset) startOver(settings);
  for (const step of [...installationSteps, secretsStep, ...buildSteps()]) await takeStep(step);
  settings = demoSettings();
  await takeStep(seedStep(settings));
  if (isBuildOnly) return;
  stopOnSignals();
  await startPrograms(settings);
  showAddresses(settings, since);
}

function startOver({ isSqlite, databaseFile }) {
  if (!isSqlite) throw new Refusal('The demo starts over only on SQLite. Make an empty PostgreSQL database yourself and run the demo without --reset.');
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(databaseFile + suffix, { force: true });
  for (const name of fs.readdirSync(at('public/uploads'))) {
    if (name !== '.gitkeep') fs.rmSync(at('public/uploads', name), { recursive: true, force: true });
  }
  fs.rmSync(path.join(scratch, 'demo-editor.json'), { force: true });
  say('  ✓ The old demo is gone');
}

function seedStep(settings) {
  const name = `seed-${Buffer.from(settings.database).toString('base64url').slice(-60)}`;
  return stamped({
    name,
    title: 'The people of Molenwiek',
    sources: () => ['database'],
    results: settings.isSqlite ? [path.relative(at('.'), settings.databaseFile)] : [],
    run: () => run('seed', process.execPath, [at('tools/seed.mjs')], { env: demoEnvironment(settings) }),
  });
}

async function startPrograms(settings) {
  const { host, networksPort, networksUrl, port } = settings;
  if (areBuilt()) {
    const networks = startDemoNetworks(settings);
    await untilAnswering(networks, `http://${reachable(host)}:${networksPort}/`);
    watch(networks);
  }
  const product = start({ name: 'product', file: at('tools/serve.mjs'), env: { ...demoEnvironment(settings), ...(await networkVariables(networksUrl)) } });
  await untilAnswering(product, `http://${reachable(host)}:${port}/_health`);
  watch(product);
}

function reachable(host) {
  return ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
}

function watch({ name, ended, log }) {
  void ended.then(async ({ code }) => {
    if (!code) return;
    say(`\n  ✗ The ${name} stopped (${code}). Its last words are in ${log}.\n`);
    await stopAll();
    process.exit(1);
  });
}

function showAddresses({ publicUrl, networksUrl }, since) {
  const { email, password } = demoEditor();
  say(`
  Kring runs (${seconds(since)}).

    Site            ${publicUrl}
    Admin           ${publicUrl}/admin      ${email} · ${password}
    Demo networks   ${areBuilt() ? networksUrl : 'not built'}
    Mail inbox      ${publicUrl}/demo/inbox
    API document    ${publicUrl}/api/community/docs

  Ctrl-C stops it. "npm run demo -- --reset" starts over.
`);
}
