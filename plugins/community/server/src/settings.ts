import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
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
const cacheMilliseconds = 5_000;
const cacheKey = 'community.settings-cache';

type Cache = Map<string, { value: unknown; until: number }>;

function cacheOf(strapi: Core.Strapi): Cache {
  if (!strapi.has(cacheKey)) strapi.add(cacheKey, new Map());
  return strapi.get(cacheKey) as Cache;
}

/** Never call it inside a transaction on SQLite: read before, pass the value in. Cached for five seconds. */
export async function readSettings<S extends z.ZodObject>(strapi: Core.Strapi, { code, schema }: Settings<S>): Promise<z.output<S>> {
  const cached = cacheOf(strapi).get(code);
  if (cached && cached.until > Date.now()) return cached.value as z.output<S>;
  const stored = (await storeOf(strapi).get({ key: `settings:${code}` })) ?? {};
  const parsed = schema.safeParse(stored);
  const value = parsed.success ? parsed.data : schema.parse({});
  if (!parsed.success) strapi.log.warn(`Settings '${code}' do not fit their schema any more; the defaults are used.`);
  cacheOf(strapi).set(code, { value, until: Date.now() + cacheMilliseconds });
  return value;
}

/** @throws ZodError when a value does not fit. Fields not given keep what they are. */
export async function writeSettings<S extends z.ZodObject>(
  strapi: Core.Strapi,
  declaration: Settings<S>,
  changes: Partial<z.input<S>>,
): Promise<z.output<S>> {
  const before = await readSettings(strapi, declaration);
  const value = declaration.schema.parse({ ...before, ...changes });
  await storeOf(strapi).set({ key: `settings:${declaration.code}`, value });
  cacheOf(strapi).delete(declaration.code);
  return value;
}
