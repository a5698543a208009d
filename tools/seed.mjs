// Fills the database with the demo community of Molenwiek. Run twice, it changes nothing.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { demoEditor } from './workshop/demo-settings.mjs';
import { at, root } from './workshop/paths.mjs';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');

const strapi = createStrapi({ appDir: root, distDir: at('dist') });
strapi.log.level = 'warn';
await strapi.load();
if (fs.existsSync(at('dist/database/seeds/index.js'))) {
  const { seedDemo } = require(at('dist/database/seeds/index.js'));
  await seedDemo(strapi, { editor: demoEditor() });
}
// Strapi builds its after-commit events without waiting; leave them a moment before the pool goes.
await new Promise((resolve) => setTimeout(resolve, 300));
await strapi.destroy();
process.exit(0);
