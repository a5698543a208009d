// Prints start time and memory of the built product, after pages, lists and pictures were asked for.
import { execFileSync } from 'node:child_process';
import { openStage } from './workshop/stage.mjs';
import { say } from './workshop/steps.mjs';

const stage = await openStage();
try {
  tell('cold start, built, demo database', `${stage.startSeconds.toFixed(1)} s`, '≤ 8 s', stage.startSeconds <= 8);
  tell('memory at rest', `${residentMegabytes()} MiB`);
  const paths = ['/', '/join', '/house-rules', '/people', '/people?search=bak', '/people/bram-oosterhof', '/api/members?limit=20', '/api/members/hanneke-bloemendal', '/api/social-login/networks', '/api/community/openapi.json'];
  const times = new Map(paths.map((path) => [path, []]));
  for (let round = 0; round < 40; round += 1) {
    await Promise.all(paths.map((path, place) => visit(path, `10.1.${round}.${place + 1}`, times.get(path))));
  }
  for (const [path, taken] of times) {
    const sorted = taken.sort((left, right) => left - right);
    tell(`${path}, ten requests at once`, `p50 ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms, p95 ${sorted[Math.floor(sorted.length * 0.95)].toFixed(0)} ms`);
  }
  const memory = residentMegabytes();
  tell('memory after 400 visits', `${memory} MiB`, '≤ 350 MiB', memory <= 350);
} finally {
  await stage.stop();
}

/** A row of the table that `npm run bench` prints. */
function tell(what, figure, goal = '', isReached = true) {
  say(`| ${what} | ${figure} | | ${goal} | ${goal === '' ? '' : isReached ? 'reached' : 'missed'} |`);
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
