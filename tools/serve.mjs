// Starts the built product in this process, also with NODE_ENV other than production ("strapi start" with a choice).
import { createRequire } from 'node:module';
import { at, root } from './workshop/paths.mjs';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

await createStrapi({ appDir: root, distDir: at('dist') }).start();
