import type { Plugin } from 'vite';
import { installedPlugins } from './installed-plugins';

const publicId = 'virtual:kring-contributions';
const resolvedId = `\0${publicId}`;

/** `virtual:kring-contributions`: what the installed plugins bring, as one list; fixed when the site is built. */
export function contributions(): Plugin {
  let root = process.cwd();
  return {
    name: 'kring-contributions',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === publicId ? resolvedId : null),
    load(id) {
      if (id !== resolvedId) return null;
      const plugins = installedPlugins(root);
      const imports = plugins.map(({ entry }, index) => `import plugin${index} from ${JSON.stringify(entry)};`);
      return [...imports, `export const contributions = [${plugins.map((_, index) => `plugin${index}`).join(', ')}];`].join('\n');
    },
  };
}
