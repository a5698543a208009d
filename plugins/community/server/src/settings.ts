import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { recordAudit, type AuditEntry } from './audit';
import { holdLock, inTransaction } from './database';
import { InvalidInputError } from './errors';
import { defineExtensionPoint, type Contribution } from './extension-points';

/** What editors may set, as one schema: type, defaults, validation and the form in the admin. `code` is `<plugin>.<noun>`. */
export interface Settings<S extends z.ZodObject = z.ZodObject> extends Contribution {
  /** Every field needs a default, so that an empty database works; `.describe()` becomes the help text. */
  schema: S;
  title: { en: string; nl: string };
}

export const settings = defineExtensionPoint<Settings>('community.settings');

export function defineSettings<S extends z.ZodObject>(declaration: Settings<S>): Settings<S> {
  return declaration;
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'community' });
const storedKey = (code: string) => `settings:${code}`;
const cacheMilliseconds = 4_000;
const cacheKey = 'community.settings-cache';

type Cache = Map<string, { value: unknown; until: number }>;

function cacheOf(strapi: Core.Strapi): Cache {
  if (!strapi.has(cacheKey)) strapi.add(cacheKey, new Map());
  return strapi.get(cacheKey) as Cache;
}

/** Never call it inside a transaction on SQLite: read before, pass the value in. A change shows within five seconds. */
export async function readSettings<S extends z.ZodObject>(strapi: Core.Strapi, declaration: Settings<S>): Promise<z.output<S>> {
  const cached = cacheOf(strapi).get(declaration.code);
  if (cached && cached.until > Date.now()) return cached.value as z.output<S>;
  const value = await readFreshSettings(strapi, declaration);
  cacheOf(strapi).set(declaration.code, { value, until: Date.now() + cacheMilliseconds });
  return value;
}

/** As they stand in the database this moment. */
export async function readFreshSettings<S extends z.ZodObject>(strapi: Core.Strapi, { code, schema }: Settings<S>): Promise<z.output<S>> {
  const stored: unknown = (await storeOf(strapi).get({ key: storedKey(code) })) ?? {};
  const parsed = schema.safeParse(stored);
  if (parsed.success) return parsed.data;
  strapi.log.warn(`Settings '${code}' do not fit their schema any more; what still fits is kept, the rest is as by default.`);
  return schema.parse(fittingPart(schema, stored));
}

/** One field that fits no more must not take the others with it. */
function fittingPart(schema: z.ZodObject, stored: unknown): Record<string, unknown> {
  const values = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const fits = ([field, value]: [string, unknown]) => field in schema.shape && z.safeParse(schema.shape[field], value).success;
  const fitting = Object.fromEntries(values.filter(fits));
  return schema.safeParse(fitting).success ? fitting : {};
}

/**
 * Fields not given keep what they are. With `by`, the change is written to the audit trail: which fields, not their values.
 *
 * @throws InvalidInputError with a path for each value that does not fit and each field there is not.
 */
export async function writeSettings<S extends z.ZodObject>(
  strapi: Core.Strapi,
  declaration: Settings<S>,
  changes: Partial<z.input<S>>,
  by?: Pick<AuditEntry, 'actor' | 'ip'>,
): Promise<z.output<S>> {
  const value = await inTransaction(strapi, async (trx) => {
    await holdLock(strapi, trx, `community.settings ${declaration.code}`);
    const before: Record<string, unknown> = await readFreshSettings(strapi, declaration);
    const after = parsed(declaration, { ...before, ...changes });
    await storeOf(strapi).set({ key: storedKey(declaration.code), value: after });
    const changed = Object.keys(after).filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]));
    if (by && changed.length > 0) {
      const subject = { kind: 'settings', id: declaration.code.slice(0, 64) };
      await recordAudit(strapi, trx, { ...by, action: 'community.settings-changed', subject, facts: { fields: changed.join(', ') } });
    }
    return after;
  });
  cacheOf(strapi).delete(declaration.code);
  return value as z.output<S>;
}

function parsed({ schema }: Settings, value: Record<string, unknown>): Record<string, unknown> {
  const result = schema.strict().safeParse(value);
  if (result.success) return result.data;
  throw new InvalidInputError(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((field) => ({ path: `body.${field}`, message: 'This field is not known here.' }))
        : [{ path: ['body', ...issue.path].join('.'), message: issue.message }],
    ),
  );
}

/** What the admin makes its form from: JSON Schema of what may be given. */
export function formOf({ schema }: Settings): object {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
