import { Cron } from 'croner';
import type { Schedule } from '../server/src/jobs/define-job';
import { Findings, isCode, reasonOf } from './contract';

/** Holds a schedule to its form. @throws ContractError */
export function checkSchedule(schedule: Schedule): void {
  const findings = new Findings(`Schedule '${schedule.code}'`);
  findings.unless(isCode(schedule.code), 'its code must be <plugin>.<kebab>');
  findings.unless(schedule.cron.trim().split(/\s+/).length === 5, 'its cron must have five fields');
  try {
    findings.unless(new Cron(schedule.cron, { paused: true }).nextRun() !== null, 'it is never due');
  } catch (error) {
    findings.unless(false, `its cron can't be read: ${reasonOf(error)}`);
  }
  findings.settle();
}
