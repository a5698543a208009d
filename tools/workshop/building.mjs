// From sources to what runs: plugins, application, member site, admin. In this order: each needs the one before.
import fs from 'node:fs';
import { at } from './paths.mjs';
import { run, stamped, tool } from './steps.mjs';

const plugins = () => fs.readdirSync(at('plugins')).filter((name) => fs.existsSync(at('plugins', name, 'package.json')));
const compiled = ['plugins/tsconfig.server.base.json', 'tsconfig.plugins.json', 'package-lock.json'];
const serverSources = () => [...compiled, 'tools/demo-networks', ...plugins().flatMap((name) => ['server', 'src', 'testing', 'package.json', 'tsconfig.json'].map((part) => `plugins/${name}/${part}`))];
const siteSources = () => [...serverSources(), 'plugins/site', ...plugins().map((name) => `plugins/${name}/site`)];
const adminSources = () => ['package-lock.json', 'config/admin.ts', 'src/admin', ...plugins().flatMap((name) => [`plugins/${name}/admin`, `plugins/${name}/package.json`])];

/** Only names the build needs; nothing here is a secret. */
const buildEnvironment = {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=3072`.trim(),
};

export const pluginsStep = stamped({
  name: 'plugins',
  title: 'Plugins',
  sources: serverSources,
  results: ['plugins/community/dist/server/src/index.js', 'plugins/members/dist/server/src/index.js'],
  run: () => run('plugins', tool('tsc'), ['-b', 'tsconfig.plugins.json']),
});

export const applicationStep = stamped({
  name: 'application',
  title: 'Application',
  sources: () => ['config', 'src', 'database', 'tsconfig.json', ...serverSources()],
  results: ['dist/config/server.js', 'dist/src/index.js'],
  run: () => run('application', tool('tsc'), ['-p', '.']),
});

const hasSite = () => {
  const { scripts } = JSON.parse(fs.readFileSync(at('plugins/site/package.json'), 'utf8'));
  return scripts?.['build:site'] ?? scripts?.build ? (scripts['build:site'] ? 'build:site' : 'build') : null;
};

const siteStep = () => {
  const script = hasSite();
  if (!script) return null;
  return stamped({
    name: 'site',
    title: 'Member site',
    sources: siteSources,
    results: ['plugins/site/build/server', 'plugins/site/build/client'],
    run: () => run('site', 'npm', ['run', script, '-w', '@kring/site'], { env: buildEnvironment }),
  });
};

export const adminStep = stamped({
  name: 'admin',
  title: 'Admin (about a minute)',
  sources: adminSources,
  results: ['dist/build/index.html'],
  run: () => run('admin', tool('strapi'), ['build'], { env: buildEnvironment }),
});

export function buildSteps({ isAdminWanted = true } = {}) {
  return [pluginsStep, applicationStep, siteStep(), isAdminWanted ? adminStep : null].filter(Boolean);
}
