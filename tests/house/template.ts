import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { testEnvironment } from './environment';
import { createDatabase, postgresUrl, root, templateFile, templateName } from './databases';

/** One boot fills an empty database; every test file starts from a copy. Made again only when the compiled code changed. */
export default async function makeTemplate(): Promise<void> {
  const stamp = fingerprint();
  const stampFile = path.join(root, '.tmp', `template-${postgresUrl ? 'postgres' : 'sqlite'}.stamp`);
  fs.mkdirSync(path.join(root, '.tmp'), { recursive: true });
  const isFresh = fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp && (postgresUrl || fs.existsSync(templateFile));
  if (isFresh) return;
  const database = postgresUrl ? await createDatabase(templateName, null) : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.relative(root, templateFile) };
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(templateFile + suffix, { force: true });
  execFileSync(process.execPath, [path.join(root, 'tests/house/boot-once.js')], {
    cwd: root,
    env: { PATH: process.env.PATH, ...testEnvironment, ...database },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  fs.writeFileSync(stampFile, stamp);
}

function fingerprint(): string {
  const hash = createHash('sha256').update(postgresUrl ?? 'sqlite');
  for (const folder of ['dist/config', 'dist/src', 'dist/database', ...fs.readdirSync(path.join(root, 'plugins')).map((name) => `plugins/${name}/dist`)]) {
    const full = path.join(root, folder);
    if (!fs.existsSync(full)) continue;
    for (const file of (fs.readdirSync(full, { recursive: true }) as string[]).filter((name) => name.endsWith('.js')).sort()) {
      hash.update(file).update(fs.readFileSync(path.join(full, file)));
    }
  }
  return hash.digest('hex');
}
