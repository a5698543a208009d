import fs from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { imageOriginOf } from '../image-origin';

const largest = 5 * 1024 * 1024;
const patience = 5_000;

/** The bytes of the chosen logo, from our own uploads or the host that keeps them; null when they can't be had. */
export async function readLogo(strapi: Core.Strapi, logo: string): Promise<Buffer | null> {
  try {
    const bytes = logo.startsWith('/') ? await fromUploads(strapi, logo) : await fromHost(strapi, logo);
    return bytes.length <= largest ? bytes : null;
  } catch (error) {
    strapi.log.warn(`The logo could not be read for the icons, the mark is drawn instead: ${String(error)}`);
    return null;
  }
}

function fromUploads(strapi: Core.Strapi, logo: string): Promise<Buffer> {
  const folder = path.join(strapi.dirs.static.public, 'uploads');
  const file = path.join(strapi.dirs.static.public, path.normalize(logo));
  if (!file.startsWith(`${folder}${path.sep}`)) throw new Error('it is no upload');
  return fs.readFile(file);
}

async function fromHost(strapi: Core.Strapi, logo: string): Promise<Buffer> {
  if (new URL(logo).origin !== imageOriginOf(strapi)) throw new Error('it is kept at a host that is not ours');
  const response = await fetch(logo, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`its host answers ${response.status}`);
  if (Number(response.headers.get('content-length') ?? 0) > largest) throw new Error('it is too large');
  return Buffer.from(await response.arrayBuffer());
}
