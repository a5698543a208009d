// npm run check: the gate without a browser or a database.
import { runChecks } from './workshop/checks.mjs';
import { summarise } from './workshop/runners.mjs';
import { say } from './workshop/steps.mjs';

const { lines, passed, failed } = summarise(await runChecks());
say(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
