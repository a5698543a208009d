// npm start: the built product, for production. It refuses an environment that is not fit for the public.
import fs from 'node:fs';
import { at } from './workshop/paths.mjs';

process.env.NODE_ENV ??= 'production';
if (!['dist/src/index.js', 'dist/build/index.html'].every((file) => fs.existsSync(at(file)))) {
  process.stderr.write('There is nothing built yet. Run "npm run build" first.\n');
  process.exit(1);
}
await import('./serve.mjs');
