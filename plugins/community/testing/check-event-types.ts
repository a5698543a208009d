import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { Findings, throughJson } from './contract';

const form = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*-[a-z]+$/;
const personal = /e-?mail|phone|password|token|secret|address$/i;

/**
 * Holds declared events to their promises: named in the past tense, an object of ids and facts that survives the log, and
 * nothing personal, since the log is kept when a person leaves.
 *
 * @param samples one payload for each event, as it would be appended.
 * @throws ContractError
 */
export function checkEventTypes<T extends Record<string, z.ZodType>>(types: T, samples: { [K in keyof T]: z.input<T[K]> }): void {
  const findings = new Findings('Events');
  for (const [name, payload] of Object.entries(types)) {
    findings.unless(form.test(name), `'${name}' must be <plugin>.<subject>-<past participle>`);
    findings.unless(payload instanceof z.ZodObject, `the payload of '${name}' must be an object`);
    const fields = payload instanceof z.ZodObject ? Object.keys(payload.shape) : [];
    for (const field of fields) findings.unless(!personal.test(field), `'${name}' keeps '${field}' for ever: write an id instead`);
    const parsed = payload.safeParse(samples[name]);
    const kept = payload.safeParse(throughJson(samples[name]));
    findings.unless(parsed.success, `the sample of '${name}' does not fit`);
    findings.unless(!parsed.success || (kept.success && isDeepStrictEqual(parsed.data, kept.data)), `the payload of '${name}' does not survive the log (JSON)`);
  }
  findings.settle();
}
