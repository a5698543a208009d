import type { Core } from '@strapi/strapi';

export interface Contribution {
  /** `<contributor>.<kebab>`: says who brought it. Unique within its extension point. */
  code: string;
}

export interface Registry<T extends Contribution> {
  /** @throws when called after register(), or when a code is taken. The sentence names both. */
  add(...contributions: T[]): Registry<T>;
  get(code: string): T | undefined;
  list(): readonly T[];
}

export interface ExtensionPoint<T extends Contribution> {
  readonly id: string;
  of(strapi: Core.Strapi): Registry<T>;
}

export interface ExtensionPointReport {
  id: string;
  contributions: string[];
}

const indexKey = 'community.extension-points';

/**
 * Declares a place where other plugins may contribute.
 *
 * Contributions are accepted during register() only: the registry is sealed before any plugin's bootstrap(),
 * so the order of plugins never matters. State lives on the Strapi container because separately bundled doors
 * do not share modules.
 */
export function defineExtensionPoint<T extends Contribution>(id: string): ExtensionPoint<T> {
  const key = `extension-point:${id}`;
  return {
    id,
    of(strapi) {
      if (!strapi.has(key)) {
        strapi.add(key, openRegistry<T>(id, strapi));
        indexOf(strapi).set(id, key);
      }
      return strapi.get(key) as Registry<T>;
    },
  };
}

function openRegistry<T extends Contribution>(id: string, strapi: Core.Strapi): Registry<T> {
  const contributions = new Map<string, T>();
  let isSealed = false;
  strapi.hook('strapi::content-types.beforeSync').register(async () => {
    isSealed = true;
  });
  return {
    add(...added) {
      for (const contribution of added) {
        if (isSealed) throw new Error(`${id}: contribute '${contribution.code}' in register(), not later`);
        if (contributions.has(contribution.code)) throw new Error(`${id}: '${contribution.code}' is contributed twice`);
        contributions.set(contribution.code, contribution);
      }
      return this;
    },
    get: (code) => contributions.get(code),
    list: () => [...contributions.values()],
  };
}

function indexOf(strapi: Core.Strapi): Map<string, string> {
  if (!strapi.has(indexKey)) strapi.add(indexKey, new Map<string, string>());
  return strapi.get(indexKey) as Map<string, string>;
}

/** Every point that was opened in this process, with what stands in it; for reports and the admin. */
export function listExtensionPoints(strapi: Core.Strapi): ExtensionPointReport[] {
  return [...indexOf(strapi)]
    .map(([id, key]) => ({ id, contributions: (strapi.get(key) as Registry<Contribution>).list().map(({ code }) => code) }))
    .sort((left, right) => left.id.localeCompare(right.id));
}
