import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPublicAddress } from './addresses';
import { PictureRefusedError } from './errors';
import { fetchPicture } from './fetch-picture';
import { bestPictureAddress } from './picture-address';

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4]);
const facebook = { hosts: ['platform-lookaside.fbsbx.com', '.fbcdn.net'], demoOrigin: null };
const loopback = [{ address: '127.0.0.1', family: 4 }];

let server: Server;
let origin: string;
let hits = 0;
let answer: RequestListener = (_request, response) => response.end(jpeg);

beforeAll(async () => {
  server = createServer((request, response) => {
    hits += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  hits = 0;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const demo = () => ({ hosts: [], demoOrigin: origin });
const refusal = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown);
  return error instanceof PictureRefusedError ? error.refusal : error;
};

test.each([
  'http://platform-lookaside.fbsbx.com/a.jpg',
  'http://169.254.169.254/latest/meta-data',
  'http://localhost/a.jpg',
  'http://[::1]/a.jpg',
  'http://2130706433/a.jpg',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_x',
  'data:image/png;base64,AA',
  'https://user:password@platform-lookaside.fbsbx.com/a.jpg',
  'https://platform-lookaside.fbsbx.com:8443/a.jpg',
  'no address at all',
])('[78] %s is not fetched', async (address) => {
  expect(await refusal(fetchPicture(address, facebook))).toBe('url');
});

test.each(['https://169.254.169.254/', 'https://2130706433/', 'https://[::ffff:127.0.0.1]/', 'https://evil.example/a.jpg', 'https://platform-lookaside.fbsbx.com.evil.example/', 'https://evilfbcdn.net/'])(
  '[78] %s is on no host of the network',
  async (address) => {
    expect(await refusal(fetchPicture(address, facebook))).toBe('host');
  },
);

test.each(['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.0.1', '100.64.0.1', '169.254.169.254', '0.0.0.0', '::1', '::ffff:10.0.0.1', 'fd00::1', 'fe80::1', '64:ff9b::a00:1', '2002:7f00:1::', '::7f00:1'])(
  '[78] an allowed name that leads to %s is not followed',
  async (address) => {
    const resolve = async () => [{ address: '157.240.1.35', family: 4 }, { address, family: address.includes(':') ? 6 : 4 }];
    expect(await refusal(fetchPicture('https://scontent.fbcdn.net/a.jpg', facebook, { resolve }))).toBe('address');
    expect(hits).toBe(0);
  },
);

test('[78] public addresses of both families are public', () => {
  expect(['157.240.1.35', '2a03:2880:f113::1', '::ffff:157.240.1.35'].map(isPublicAddress)).toEqual([true, true, true]);
});

test('[78] the name is asked once and the connection goes to that answer, whatever is answered next', async () => {
  const answers = [loopback, [{ address: '169.254.169.254', family: 4 }]];
  let asked = 0;
  const resolve = async () => answers[asked++];
  expect(await fetchPicture(`${origin}/a.jpg`, demo(), { resolve })).toEqual(jpeg);
  expect(asked).toBe(1);
  expect(await refusal(fetchPicture(`${origin}/a.jpg`, demo(), { resolve }))).toBe('address');
  expect(hits).toBe(1);
});

test('[78] the local stand-in may answer only where it is allowed, and only at its own origin', async () => {
  expect(await refusal(fetchPicture(`${origin}/a.jpg`, facebook))).toBe('url');
  expect(await refusal(fetchPicture('http://localhost:1/a.jpg', demo()))).toBe('url');
  expect(hits).toBe(0);
});

test('[78] a redirect is not followed', async () => {
  answer = (_request, response) => response.writeHead(302, { location: `${origin}/inside` }).end();
  expect(await refusal(fetchPicture(`${origin}/a.jpg`, demo()))).toBe('redirect');
  expect(hits).toBe(1);
});

test('[79] more than five megabytes are refused, announced or not', async () => {
  answer = (_request, response) => response.writeHead(200, { 'content-length': String(50 * 1024 * 1024) }).write(jpeg);
  expect(await refusal(fetchPicture(`${origin}/a.jpg`, demo()))).toBe('size');
  let sent = 0;
  answer = (_request, response) => {
    const chunk = Buffer.concat([jpeg, Buffer.alloc(512 * 1024)]);
    const more = () => {
      sent += chunk.length;
      if (!response.destroyed) response.write(chunk, () => setImmediate(more));
    };
    more();
  };
  expect(await refusal(fetchPicture(`${origin}/a.jpg`, demo()))).toBe('size');
  expect(sent).toBeLessThan(20 * 1024 * 1024);
});

test.each([
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a web page', '<!doctype html><script>1</script>'],
  ['a GIF', 'GIF89a\x01\x00'],
  ['a TIFF', 'II*\x00'],
  ['a HEIF', '\x00\x00\x00\x18ftypheic'],
  ['nothing', ''],
])('[79] %s is no picture, whatever its header says', async (_what, body) => {
  answer = (_request, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(Buffer.from(body, 'latin1'));
  expect(await refusal(fetchPicture(`${origin}/a.jpg`, demo()))).toBe('kind');
});

test('[79] a network that never answers costs five seconds at most', async () => {
  answer = () => undefined;
  const began = Date.now();
  expect(await refusal(fetchPicture(`${origin}/a.jpg`, demo()))).toHaveProperty('name', 'TimeoutError');
  expect(Date.now() - began).toBeLessThan(7_000);
}, 10_000);

test('the largest picture of X is asked for, and its drawing for people without one is skipped', () => {
  expect(bestPictureAddress('x', 'https://pbs.twimg.com/profile_images/1/me_normal.jpg')).toBe('https://pbs.twimg.com/profile_images/1/me_400x400.jpg');
  expect(bestPictureAddress('x', 'https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png')).toBeNull();
  expect(bestPictureAddress('facebook', 'https://a.fbcdn.net/me_normal.jpg')).toBe('https://a.fbcdn.net/me_normal.jpg');
});
