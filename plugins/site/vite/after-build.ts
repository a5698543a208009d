import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|svg|json|txt|html|webmanifest)$/;

/** Writes `.br` and `.gz` beside every text asset, so that serving costs no processor time. The router adds its manifest last. */
export function compressed(): Plugin {
  let folder = '';
  return {
    name: 'kring-compressed',
    apply: 'build',
    configResolved({ root }) {
      folder = path.resolve(root, 'build/client');
    },
    closeBundle() {
      const names = fs.existsSync(folder) ? (fs.readdirSync(folder, { recursive: true }) as string[]) : [];
      for (const name of names.filter((candidate) => compressible.test(candidate))) compressFile(path.join(folder, name));
    },
  };
}

function compressFile(file: string): void {
  const isDone = fs.existsSync(`${file}.br`) && fs.statSync(`${file}.br`).mtimeMs >= fs.statSync(file).mtimeMs;
  if (isDone) return;
  const content = fs.readFileSync(file);
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content));
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content, { level: 9 }));
}

/** The server build is ESM inside a CommonJS package. */
export function esmMarker(): Plugin {
  let folder = '';
  return {
    name: 'kring-esm-marker',
    apply: 'build',
    configResolved(config) {
      folder = path.resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
    },
  };
}
