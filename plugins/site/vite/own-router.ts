import type { Plugin } from 'vite';

/** The admin's router stands in the same tree, in an older version; the tooling of the site must not bundle that one. */
export function ownRouter(): Plugin {
  return {
    name: 'kring-own-router',
    apply: 'serve',
    enforce: 'post',
    config({ optimizeDeps }) {
      if (optimizeDeps?.include) optimizeDeps.include = optimizeDeps.include.filter((name) => name !== 'react-router-dom');
    },
  };
}
