// npm run build: everything "npm start" needs.
import { buildSteps } from './workshop/building.mjs';
import { installationSteps } from './workshop/installation.mjs';
import { Refusal, requireNode } from './workshop/machine.mjs';
import { StepFailure, say, takeStep } from './workshop/steps.mjs';

try {
  requireNode();
  for (const step of [...installationSteps, ...buildSteps()]) await takeStep(step);
} catch (error) {
  if (!(error instanceof Refusal) && !(error instanceof StepFailure)) throw error;
  say(`\n  ✗ ${error.message}\n`);
  process.exitCode = 1;
}
