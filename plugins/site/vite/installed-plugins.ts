import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface InstalledPlugin {
  /** Package name, `@kring/members`. */
  name: string;
  /** Absolute path of what its `./site` export names. */
  entry: string;
}

interface PackageFile {
  dependencies?: Record<string, string>;
  exports?: Record<string, string | { default?: string }>;
}

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as PackageFile;

/** The installation: the nearest folder above that holds Strapi's configuration. */
function rootAbove(folder: string): string {
  if (fs.existsSync(path.join(folder, 'config')) && fs.existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('No installation with a config folder above this plugin');
  return rootAbove(parent);
}

/** Plugins that bring something to the member site: those of the root package.json with a `./site` export, in its order. */
export function installedPlugins(from: string): InstalledPlugin[] {
  const root = rootAbove(from);
  const require = createRequire(path.join(root, 'package.json'));
  return Object.keys(read(path.join(root, 'package.json')).dependencies ?? {}).flatMap((name) => {
    const file = packageFileOf(require, name);
    const site = file ? read(file).exports?.['./site'] : undefined;
    const target = typeof site === 'string' ? site : site?.default;
    if (!file || !target) return [];
    const entry = path.resolve(path.dirname(file), target);
    return fs.existsSync(entry) ? [{ name, entry }] : [];
  });
}

function packageFileOf(require: NodeJS.Require, name: string): string | null {
  try {
    return fs.realpathSync(require.resolve(`${name}/package.json`));
  } catch {
    return null;
  }
}
