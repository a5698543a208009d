import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Settings } from '../server/src/settings';
import { Findings, isCode, throughJson } from './contract';

/**
 * Holds settings to their promises: an empty database works, each field explains itself to an editor, values survive
 * storage, and both languages are there.
 *
 * @throws ContractError
 */
export function checkSettings(settings: Settings): void {
  const findings = new Findings(`Settings '${settings.code}'`);
  findings.unless(isCode(settings.code), 'its code must be <plugin>.<noun>');
  findings.unless(Boolean(settings.title.en && settings.title.nl), 'its title must be there in English and Dutch');
  for (const [name, field] of Object.entries(settings.schema.shape)) {
    findings.unless(field.safeParse(undefined).success, `'${name}' has no default`);
    findings.unless(Boolean(descriptionOf(field)), `'${name}' does not describe itself`);
  }
  const defaults = settings.schema.safeParse({});
  findings.unless(defaults.success, 'an empty database does not fit its schema');
  if (defaults.success) {
    const again = settings.schema.safeParse(throughJson(defaults.data));
    findings.unless(again.success && isDeepStrictEqual(again.data, defaults.data), 'its defaults do not survive storage (JSON)');
  }
  findings.settle();
}

/** `.describe()` before or after `.default()`. */
function descriptionOf(field: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(field)?.description;
  const inner = (field._zod.def as { innerType?: z.core.$ZodType }).innerType;
  return own ?? (inner ? descriptionOf(inner) : undefined);
}
