import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32, createDeflate } from 'node:zlib';

/** GIF89a of one pixel with as many frames as asked; a few bytes a frame, a whole image each when decoded. */
export function animatedGif(frames: number): Buffer {
  const header = Buffer.from('47494638396101000100800000000000ffffff', 'hex');
  const loop = Buffer.from('21ff0b4e45545343415045322e300301000000', 'hex');
  const frame = Buffer.from('21f9040004000000' + '2c000000000100010000' + '02024401' + '00', 'hex');
  return Buffer.concat([header, loop, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function* blankRows(side: number): Generator<Buffer> {
  const row = Buffer.alloc(1 + Math.ceil(side / 8));
  for (let written = 0; written < side; written += 1) yield row;
}

/** A valid PNG, one bit a pixel: about 100 kB on the wire, gigabytes once decoded to colours. */
export async function hugePng(side: number): Promise<Buffer> {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  size[8] = 1;
  const pixels = await buffer(Readable.from(blankRows(side)).pipe(createDeflate({ level: 1 })));
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', size), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** A JPEG whose comment is a page; a browser that sniffs would run it. */
export function polyglot(jpeg: Buffer): Buffer {
  const page = Buffer.from('--><html><body><script>alert(document.domain)</script></body></html><!--');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(page.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, page, jpeg.subarray(2)]);
}
