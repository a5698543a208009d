// npm test: installs what it needs, builds, runs every runner, and ends with one line that sums them up.
import { buildSteps } from './workshop/building.mjs';
import { runChecks } from './workshop/checks.mjs';
import { installationSteps } from './workshop/installation.mjs';
import { Refusal, findChromium, installSystemPackages, requireNode } from './workshop/machine.mjs';
import { startPostgres } from './workshop/postgres.mjs';
import { runJest, summarise } from './workshop/runners.mjs';
import { secretsStep } from './workshop/secrets.mjs';
import { StepFailure, say, takeStep } from './workshop/steps.mjs';

const isQuick = process.argv.includes('--quick');

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal) && !(error instanceof StepFailure)) throw error;
  say(`\n  ✗ ${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}

async function main() {
  requireNode();
  for (const step of [...installationSteps, secretsStep, ...buildSteps({ isAdminWanted: !isQuick })]) await takeStep(step);
  if (!isQuick) requireChromium();
  const tallies = isQuick ? await quickly() : await everything();
  const { lines, passed, failed } = summarise(tallies);
  say(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function quickly() {
  return [await runJest('unit', { project: 'unit' }), await runJest('product on SQLite', { project: 'product' })];
}

async function everything() {
  const tallies = [...(await runChecks({ areUnitTestsRun: false })), ...(await quickly())];
  const postgres = await startPostgres();
  try {
    tallies.push(await runJest('product on PostgreSQL', { project: 'product', env: { TEST_POSTGRES_URL: postgres.url } }));
  } finally {
    postgres.stop();
  }
  tallies.push(await runJest('browser', { project: 'e2e' }));
  return tallies;
}

function requireChromium() {
  if (findChromium()) return;
  if (installSystemPackages('chromium') && findChromium()) return;
  throw new Refusal('The browser tests need Chromium and found none. Install it ("apt-get install -y chromium"), or point CHROMIUM_PATH at one.');
}
