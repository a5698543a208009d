import fs from 'node:fs';
import path from 'node:path';
import type { Context } from 'koa';

export const buildFolder = path.resolve(__dirname, '../../../../build');
const clientFolder = path.join(buildFolder, 'client');

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

interface Asset {
  file: string;
  type: string;
  bytes: number;
  encodings: ('br' | 'gzip')[];
}

const suffixes = { br: '.br', gzip: '.gz' } as const;

export interface Assets {
  /** @returns false when no file of the build has this path. */
  send(ctx: Context): boolean;
}

/** Files of the build, listed once: nothing a request says ever becomes a path. */
export function openAssets(): Assets {
  const byPath = new Map<string, Asset>();
  const names = fs.existsSync(clientFolder) ? (fs.readdirSync(clientFolder, { recursive: true }) as string[]) : [];
  const all = new Set(names);
  for (const name of names) {
    const type = types[path.extname(name)];
    if (!type) continue;
    const encodings = (['br', 'gzip'] as const).filter((encoding) => all.has(name + suffixes[encoding]));
    const file = path.join(clientFolder, name);
    byPath.set(`/${name.split(path.sep).join('/')}`, { file, type, encodings, bytes: fs.statSync(file).size });
  }
  return {
    send(ctx) {
      const asset = byPath.get(ctx.path);
      if (!asset) return false;
      sendAsset(ctx, asset);
      return true;
    },
  };
}

function sendAsset(ctx: Context, asset: Asset): void {
  const isImmutable = ctx.path.startsWith('/_site/');
  const encoding = asset.encodings.length > 0 ? ctx.acceptsEncodings(...asset.encodings, 'identity') : 'identity';
  const suffix = encoding === 'br' || encoding === 'gzip' ? suffixes[encoding] : '';
  ctx.status = 200;
  ctx.set('Cache-Control', isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
  if (asset.encodings.length > 0) ctx.vary('Accept-Encoding');
  if (suffix) ctx.set('Content-Encoding', encoding as string);
  ctx.type = asset.type;
  ctx.length = suffix ? fs.statSync(asset.file + suffix).size : asset.bytes;
  ctx.body = ctx.method === 'HEAD' ? null : fs.createReadStream(asset.file + suffix);
  ctx.status = 200;
}
