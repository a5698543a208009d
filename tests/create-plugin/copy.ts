import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../house/databases';

/** What a fresh clone would not have, or what belongs to this one. */
const left = new Set(['node_modules', '.git', '.tmp', '.cache', '.strapi', 'build', 'reports', 'docs', '.env']);

/** The house as somebody has it who makes a plugin: everything but its history, with its packages linked as npm does. */
export function copyHouse(): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-house-'));
  fs.cpSync(root, copy, { recursive: true, preserveTimestamps: true, filter: (source) => source === root || !left.has(path.basename(source)) });
  const modules = path.join(copy, 'node_modules');
  fs.mkdirSync(path.join(modules, '@kring'), { recursive: true });
  for (const name of fs.readdirSync(path.join(root, 'node_modules')).filter((name) => name !== '@kring')) fs.symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  const workspaces = [...fs.readdirSync(path.join(copy, 'plugins')).map((plugin) => `plugins/${plugin}`), 'tools/demo-networks'];
  for (const place of workspaces.filter((workspace) => fs.existsSync(path.join(copy, workspace, 'package.json')))) {
    fs.symlinkSync(path.join(copy, place), path.join(modules, '@kring', path.basename(place)));
    const own = path.join(root, place, 'node_modules');
    if (fs.existsSync(own)) fs.symlinkSync(own, path.join(copy, place, 'node_modules'));
  }
  return copy;
}
