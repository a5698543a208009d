import type { Core } from '@strapi/strapi';
import { postKinds } from '../extend';

/** Once every plugin has contributed and before the database is touched. @throws with a sentence that names what is wrong. */
export function checkKinds(strapi: Core.Strapi): void {
  const names = postKinds.of(strapi).list().map(({ kind }) => kind);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`wall.post-kinds: two contributions call their kind '${twice}'`);
  const odd = names.find((name) => !/^[a-z][a-z-]{0,23}$/.test(name));
  if (odd !== undefined) throw new Error(`wall.post-kinds: '${odd}' is no name for a kind: use at most 24 letters and hyphens`);
}
