// A plugin's name is part of addresses, tables, permissions and codes, so it is checked before anything is written.
import fs from 'node:fs';
import path from 'node:path';

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const longest = 30;
/** Names Strapi or the API already use. */
const taken = new Set(['admin', 'api', 'auth', 'users', 'upload', 'i18n', 'email', 'content-manager', 'content-type-builder', 'users-permissions', 'review-workflows', 'content-releases', 'documentation', 'graphql', 'demo', 'house']);

/** @returns {string | null} what is wrong with it, in a sentence */
export function refusalOf(name, root) {
  if (!name) return 'Say how it is called: npm run create-plugin tea-club';
  if (!form.test(name)) return `"${name}" must be in lower case with single hyphens between words: tea-club`;
  if (name.length > longest) return `"${name}" is longer than ${longest} characters; tables are named after it`;
  if (taken.has(name)) return `"${name}" is a name Strapi or the API uses itself`;
  for (const place of [`plugins/${name}`, `tests/${name}`]) {
    if (fs.existsSync(path.join(root, place))) return `There is something at ${place} already`;
  }
  return null;
}

/** The spellings a template asks for. */
export function spellingsOf(name) {
  const words = name.split('-');
  const title = words.join(' ');
  return { __name__: name, __snake__: words.join('_'), __title__: title.charAt(0).toUpperCase() + title.slice(1) };
}
