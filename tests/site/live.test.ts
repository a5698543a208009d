import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../house/databases';

/** What the server does in development, in a process of its own: the tooling brings its own module loader. */
const script = `
  const { createServer } = await import('vite');
  const tooling = await createServer({ root: process.cwd(), server: { middlewareMode: true, ws: false }, appType: 'custom', logLevel: 'error' });
  const { respond } = await tooling.ssrLoadModule('./app/server.ts');
  const { code } = (await tooling.transformRequest('/app/entry.client.tsx')) ?? { code: '' };
  await tooling.environments.client.depsOptimizer?.scanProcessing;
  console.log(JSON.stringify({ respond: typeof respond, isClientCompiled: code.length > 0 }));
  process.exit(0);
`;

test('in development pages are compiled from their sources, for the server and for the browser', async () => {
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: path.join(root, 'plugins/site'), env: { ...process.env, NODE_ENV: 'development' } });
  const { stdout } = await run;
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({ respond: 'function', isClientCompiled: true });
}, 120_000);
