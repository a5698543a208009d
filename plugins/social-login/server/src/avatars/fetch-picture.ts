import { Agent, request, type Dispatcher } from 'undici';
import { isLoopbackAddress, isPublicAddress, pinnedLookup, systemResolver, type Resolver } from './addresses';
import { PictureRefusedError } from './errors';
import { judgePictureAddress, type PictureSource } from './picture-address';
import { kindOfPicture } from './picture-kind';

const mostBytes = 5 * 1024 * 1024;
const mostMilliseconds = 5_000;

export interface FetchOptions {
  signal?: AbortSignal;
  resolve?: Resolver;
}

/**
 * Fetches a picture from a network: allowed hosts only, pinned to a public address, no redirects, at most 5 MB in 5 s,
 * jpeg, png or webp by content.
 *
 * @throws PictureRefusedError when it will never do; another error when the network may answer later.
 */
export async function fetchPicture(address: string, source: PictureSource, { signal, resolve = systemResolver }: FetchOptions = {}): Promise<Buffer> {
  const { url, isDemo } = judgePictureAddress(address, source);
  const lookup = pinnedLookup(resolve, isDemo ? isLoopbackAddress : isPublicAddress);
  const agent = new Agent({ connect: { lookup, timeout: mostMilliseconds }, headersTimeout: mostMilliseconds, bodyTimeout: mostMilliseconds });
  const deadline = AbortSignal.timeout(mostMilliseconds);
  try {
    const answer = await request(url, {
      dispatcher: agent,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      headers: { accept: 'image/webp,image/png,image/jpeg' },
    });
    return await readPicture(answer);
  } finally {
    await agent.destroy();
  }
}

async function readPicture({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Buffer> {
  if (statusCode >= 500 || statusCode === 429) throw new Error(`The network answered ${statusCode} for a picture`);
  if (statusCode >= 300 && statusCode < 400) throw new PictureRefusedError('redirect');
  if (statusCode !== 200 || headers['content-encoding']) throw new PictureRefusedError('answer');
  if (Number(headers['content-length'] ?? 0) > mostBytes) throw new PictureRefusedError('size');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new PictureRefusedError('size');
    chunks.push(chunk);
  }
  const image = Buffer.concat(chunks);
  if (!kindOfPicture(image)) throw new PictureRefusedError('kind');
  return image;
}
