import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { networkFetch } from './network-fetch';

let server: Server;
let origin: string;
let answer: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const said = '{"name":"Noor Öztürk"}';
const encodings: [string, (text: string) => Buffer][] = [
  ['identity', Buffer.from],
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
];

test.each(encodings)('an answer that comes as %s is read', async (encoding, encode) => {
  answer = (_request, response) => response.setHeader('content-encoding', encoding).setHeader('x-told', 'yes').end(encode(said));
  expect(await networkFetch(`${origin}/me`)).toMatchObject({ status: 200, text: said, headers: { 'x-told': 'yes' } });
});

test('a small answer that unpacks to much, or to nothing, is refused', async () => {
  for (const body of [gzipSync('a'.repeat(300 * 1024)), Buffer.from('no gzip')]) {
    answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end(body);
    await expect(networkFetch(`${origin}/me`)).rejects.toMatchObject({ reason: 'provider-error' });
  }
});

test('an encoding we do not know is refused', async () => {
  answer = (_request, response) => response.setHeader('content-encoding', 'zstd').end(said);
  await expect(networkFetch(`${origin}/me`)).rejects.toMatchObject({ reason: 'provider-error' });
});

test('a redirect is not followed, and an error status is an answer', async () => {
  const asked: (string | undefined)[] = [];
  answer = ({ url }, response) => {
    asked.push(url);
    response.writeHead(url === '/moved' ? 302 : 401, { location: `${origin}/elsewhere` }).end(said);
  };
  await expect(networkFetch(`${origin}/moved`)).rejects.toMatchObject({ reason: 'provider-error' });
  expect(await networkFetch(`${origin}/me`)).toMatchObject({ status: 401, text: said });
  expect(asked).toEqual(['/moved', '/me']);
});

test('a network that does not answer in time is not waited for', async () => {
  answer = () => undefined;
  await expect(networkFetch(`${origin}/me`, { timeoutMilliseconds: 50 })).rejects.toMatchObject({ reason: 'provider-error', detail: expect.stringContaining('in time') as string });
});
