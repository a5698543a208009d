// npm run lighthouse: the public home and a public profile, on the built product. Fails below 95.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Refusal, findChromium, freePort } from './workshop/machine.mjs';
import { scratch } from './workshop/paths.mjs';
import { openStage } from './workshop/stage.mjs';
import { say } from './workshop/steps.mjs';

const least = 95;
const chromium = findChromium();
if (!chromium) throw new Refusal('Lighthouse needs Chromium; install it or set CHROMIUM_PATH.');

const { default: lighthouse } = await import('lighthouse');
const stage = await openStage();
const port = await freePort();
const profile = path.join(scratch, `lighthouse-${port}`);
const browser = spawn(chromium, ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore' });
try {
  await untilOpen(`http://127.0.0.1:${port}/json/version`);
  for (const page of ['/', '/people/bram-oosterhof']) await judge(page);
} finally {
  browser.kill();
  await stage.stop();
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function judge(page) {
  const { lhr } = await lighthouse(`${stage.publicUrl}${page}`, { port, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] });
  const scores = Object.values(lhr.categories).map(({ title, score }) => ({ title, points: Math.round((score ?? 0) * 100) }));
  say(`${page.padEnd(26)} ${scores.map(({ title, points }) => `${title} ${points}`).join(' · ')}`);
  if (scores.every(({ points }) => points >= least)) return;
  process.exitCode = 1;
  for (const audit of Object.values(lhr.audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')) say(`    ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`);
}

async function untilOpen(url) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await fetch(url).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Chromium did not open');
}
