// Prints start time and memory of the built product, after pages, lists and pictures were asked for.
import { execFileSync } from 'node:child_process';
import { openStage } from './workshop/stage.mjs';
import { say } from './workshop/steps.mjs';

const stage = await openStage();
try {
  say(`start to first answer   ${stage.startSeconds.toFixed(1)} s (limit 8 s)`);
  say(`memory at rest          ${residentMegabytes()} MiB`);
  const paths = ['/', '/join', '/house-rules', '/people', '/people?search=bak', '/people/bram-oosterhof', '/api/members?limit=20', '/api/members/hanneke-bloemendal', '/api/social-login/networks', '/api/community/openapi.json'];
  const times = new Map(paths.map((path) => [path, []]));
  for (let round = 0; round < 40; round += 1) {
    await Promise.all(paths.map((path, place) => visit(path, `10.1.${round}.${place + 1}`, times.get(path))));
  }
  for (const [path, taken] of times) {
    const sorted = taken.sort((left, right) => left - right);
    say(`${path.padEnd(34)} p50 ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms · p95 ${sorted[Math.floor(sorted.length * 0.95)].toFixed(0)} ms`);
  }
  say(`memory after journeys   ${residentMegabytes()} MiB (limit 350 MiB)`);
} finally {
  await stage.stop();
}

async function visit(path, address, taken) {
  const since = performance.now();
  const answer = await fetch(`${stage.publicUrl}${path}`, { headers: { 'x-forwarded-for': address } });
  await answer.arrayBuffer();
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
  taken.push(performance.now() - since);
}

function residentMegabytes() {
  return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(stage.product.child.pid)], { encoding: 'utf8' })) / 1024);
}
