import type { Core } from '@strapi/strapi';
import type { Operation } from './define-route';

const key = 'community.operations';

/** Every operation of the API in this process, by id; what the document, the client and the site are made from. */
export class Operations {
  readonly #byId = new Map<string, { plugin: string; operation: Operation }>();

  add(plugin: string, operations: readonly Operation[]): void {
    for (const operation of operations) {
      const { id } = operation.route;
      if (!id.startsWith(`${plugin}.`)) throw new Error(`Route '${id}' of plugin '${plugin}' must start with '${plugin}.'`);
      const known = this.#byId.get(id);
      if (known && known.operation !== operation) throw new Error(`Route '${id}' is defined twice`);
      this.#byId.set(id, { plugin, operation });
    }
  }

  get(id: string): Operation | undefined {
    return this.#byId.get(id)?.operation;
  }

  list(): { plugin: string; operation: Operation }[] {
    return [...this.#byId.values()];
  }
}

export function operationsOf(strapi: Core.Strapi): Operations {
  if (!strapi.has(key)) strapi.add(key, new Operations());
  return strapi.get(key) as Operations;
}
