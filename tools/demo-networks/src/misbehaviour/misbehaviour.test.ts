import { connect } from 'node:net';
import { request } from 'node:http';
import { bearer, codeFor, exchangeCode, requestToken, askRequestToken, signedByX, signInAtX, startProduct, tokenFor, type Product } from '../sign-in.testing';
import { networks } from '../options';
import { behavioursOf, endpointsOf } from './catalogue';

type Fields = Record<string, unknown>;

let product: Product;
beforeAll(async () => { product = await startProduct(); });
beforeEach(() => product.demo.state.reset());
afterAll(() => product.close());

const tokenUrl = (): string => product.environment.SOCIAL_LINKEDIN_TOKEN_URL ?? '';
const userinfoUrl = (): string => product.environment.SOCIAL_LINKEDIN_PROFILE_URL ?? '';
const linkedInProfile = async (person = 'noor'): Promise<Fields> => {
  const { access_token: token } = await tokenFor(product, 'linkedin', { person });
  return await (await fetch(userinfoUrl(), bearer(token))).json() as Fields;
};

describe('whole answers', () => {
  test.each([
    ['null', 200, 'null'], ['array', 200, '[]'], ['string', 200, '"x"'], ['html', 200, '<!doctype html>'], ['empty', 200, ''],
    ['server-error', 500, '{'], ['bad-gateway', 502, '<!doctype'], ['too-many', 429, '{'], ['payment-required', 402, 'CreditsDepleted'], ['forbidden', 403, '{'], ['not-found', 404, '{'],
  ])('%s', async (behaviour, status, start) => {
    await product.misbehave('linkedin', 'token', behaviour);
    const response = await product.post(tokenUrl(), {});
    expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(start)]);
  });

  test('a redirect to any given address', async () => {
    await product.misbehave('linkedin', 'token', 'redirect', { value: 'http://127.0.0.1:9/evil' });
    const response = await product.post(tokenUrl(), {});
    expect([response.status, response.headers.get('location')]).toEqual([302, 'http://127.0.0.1:9/evil']);
  });

  test('no answer at all', async () => {
    await product.misbehave('linkedin', 'token', 'never-answers');
    await expect(fetch(tokenUrl(), { method: 'POST', signal: AbortSignal.timeout(150) })).rejects.toThrow(/timeout/i);
  });

  test('a connection that breaks off', async () => {
    await product.misbehave('linkedin', 'token', 'hangs-up');
    await expect(fetch(tokenUrl(), { method: 'POST' })).rejects.toThrow();
  });

  test('a huge body, of the size asked for', async () => {
    await product.misbehave('linkedin', 'token', 'huge', { value: 3 });
    expect((await (await product.post(tokenUrl(), {})).arrayBuffer()).byteLength).toBeGreaterThan(3 * 1024 * 1024);
  });

  test('a small gzip that unpacks huge', async () => {
    await product.misbehave('linkedin', 'token', 'gzip-bomb', { value: 20 });
    const unpacked = (await (await product.post(tokenUrl(), {})).arrayBuffer()).byteLength;
    const sent = await new Promise<number>((resolve) => {
      request(tokenUrl(), { method: 'POST' }, (response) => { let size = 0; response.on('data', (chunk: Buffer) => { size += chunk.length; }); response.on('end', () => resolve(size)); }).end();
    });
    expect(unpacked).toBeGreaterThan(20 * 1024 * 1024);
    expect(sent).toBeLessThan(300_000);
  });
});

test('late, but well', async () => {
  await product.misbehave('linkedin', 'token', 'slow', { value: 120 });
  const started = performance.now();
  expect(await tokenFor(product, 'linkedin', { person: 'noor' })).toHaveProperty('access_token');
  expect(performance.now() - started).toBeGreaterThan(110);
});

test('characters split over chunks', async () => {
  const { access_token: token } = await tokenFor(product, 'linkedin', { person: 'zoe' });
  await product.misbehave('linkedin', 'profile', 'split-utf8');
  const pieces = await new Promise<Buffer[]>((resolve) => {
    request(userinfoUrl(), { headers: { authorization: `Bearer ${token}` } }, (response) => { const all: Buffer[] = []; response.on('data', (chunk: Buffer) => all.push(chunk)); response.on('end', () => resolve(all)); }).end();
  });
  expect(pieces.map((piece) => piece.toString()).join('')).toContain('�');
  expect(JSON.parse(Buffer.concat(pieces).toString())).toMatchObject({ given_name: 'Zoë' });
});

describe('tokens', () => {
  test.each([
    ['token-object', { value: expect.any(String) }], ['token-array', [expect.any(String)]], ['token-empty', ''], ['token-missing', undefined], ['token-5kb', 'T'.repeat(5000)],
  ])('%s', async (behaviour, expected) => {
    await product.misbehave('facebook', 'token', behaviour);
    const answer = await tokenFor(product, 'facebook', { person: 'noor' }) as unknown as Fields;
    expect(answer.access_token).toEqual(expected);
  });

  test.each(['facebook', 'linkedin'] as const)('an expired code at %s', async (network) => {
    await product.misbehave(network, 'token', 'expired-code');
    expect((await exchangeCode(product, network, await codeFor(product, network, { person: 'noor' }))).status).toBe(400);
  });

  test('a callback that was not confirmed, and tokens that are not there', async () => {
    const field = async (behaviour: string, name: string): Promise<string | null> => {
      await product.misbehave('x', 'request-token', behaviour);
      return new URLSearchParams(await (await askRequestToken(product)).text()).get(name);
    };
    expect(await field('callback-not-confirmed', 'oauth_callback_confirmed')).toBeNull();
    expect(await field('callback-confirmed-false', 'oauth_callback_confirmed')).toBe('false');
    expect(await field('token-empty', 'oauth_token')).toBe('');
    expect(await field('token-missing', 'oauth_token')).toBeNull();
  });
});

describe('profiles', () => {
  test.each([
    ['id-missing', { sub: undefined }], ['id-undefined', { sub: 'undefined' }], ['id-whitespace', { sub: ' kfW51gr4Ja\t' }], ['id-other-case', { sub: 'KFw51GR4jA' }], ['id-empty', { sub: '' }],
    ['email-declined', { email: undefined, email_verified: undefined }], ['email-verified-string-false', { email_verified: 'false' }], ['email-verified-false', { email_verified: false }],
    ['email-verified-absent', { email_verified: undefined }], ['email-verified-odd', { email_verified: 'TRUE ' }], ['picture-url', { picture: 'http://169.254.169.254/latest/meta-data/' }],
    ['name-other', { name: '<script>alert(1)</script>' }], ['extra-fields', { role: 1, confirmed: true }],
  ])('%s', async (behaviour, expected: Fields) => {
    await product.misbehave('linkedin', 'profile', behaviour);
    const profile = await linkedInProfile();
    for (const [name, value] of Object.entries(expected)) expect(profile[name]).toEqual(value);
  });

  test('X can give a number too large, or another person than the token is of', async () => {
    const { token, userId } = await signInAtX(product, { person: 'femke' });
    const ask = async (behaviour: string): Promise<string> => {
      await product.misbehave('x', 'profile', behaviour);
      return (await signedByX(product, 'GET', product.environment.SOCIAL_X_PROFILE_URL ?? '', token)).text();
    };
    const large = await ask('id-beyond-number');
    const other = JSON.parse(await ask('id-other-person')) as Fields;
    expect(large).toContain('"id":9007199254740993777');
    expect(large).not.toContain('id_str');
    expect(other.id_str).toMatch(/^\d+$/);
    expect(other.id_str).not.toBe(userId);
  });

  test('the picture URL is the one given, on every network', async () => {
    const url = 'http://[::1]/secret';
    for (const network of ['facebook', 'linkedin', 'x']) await product.misbehave(network, 'profile', 'picture-url', { value: url });
    const { access_token: token } = await tokenFor(product, 'facebook', { person: 'noor' });
    const { token: xToken } = await signInAtX(product, { person: 'noor' });
    expect(await (await fetch(`${product.environment.SOCIAL_FACEBOOK_PROFILE_URL}?fields=id,picture`, bearer(token))).json()).toMatchObject({ picture: { data: { url } } });
    expect(await linkedInProfile()).toMatchObject({ picture: url });
    expect(await (await signedByX(product, 'GET', product.environment.SOCIAL_X_PROFILE_URL ?? '', xToken)).json()).toMatchObject({ profile_image_url_https: url });
  });
});

describe('the switchboard', () => {
  test('counts the times', async () => {
    await product.misbehave('linkedin', 'token', 'null', { times: 2 });
    const answers = [];
    for (let asked = 0; asked < 3; asked += 1) answers.push(await (await product.post(tokenUrl(), {})).text());
    expect(answers).toEqual(['null', 'null', expect.stringContaining('unsupported_grant_type')]);
    expect(await (await product.control('GET', 'misbehaviour')).json()).toEqual([]);
  });

  test('is emptied for one endpoint or for all', async () => {
    await product.misbehave('linkedin', 'token', 'null');
    await product.misbehave('x', 'profile', 'null');
    await product.control('DELETE', 'misbehaviour?network=x');
    expect(await (await product.control('GET', 'misbehaviour')).json()).toEqual([{ network: 'linkedin', endpoint: 'token', behaviour: 'null' }]);
    await product.control('DELETE', 'misbehaviour');
    expect(await (await product.control('GET', 'misbehaviour')).json()).toEqual([]);
  });

  test.each([
    [{ network: 'myspace', endpoint: 'token', behaviour: 'null' }, 'one of facebook, linkedin, x'], [{ network: 'x', endpoint: 'tokens', behaviour: 'null' }, 'no endpoint of x'],
    [{ network: 'x', endpoint: 'token', behaviour: 'dance' }, 'no behaviour of x token'], [{ network: 'x', endpoint: 'token', behaviour: 'null', times: 0 }, 'whole number'],
  ])('refuses %j with a sentence', async (body, sentence) => {
    const response = await product.control('PUT', 'misbehaviour', body);
    expect([response.status, (await response.json() as Fields).error]).toEqual([400, expect.stringContaining(sentence)]);
  });

  test('each error of each network answers with its own status', async () => {
    for (const network of networks) {
      for (const { name, title } of behavioursOf(network, network === 'x' ? 'request-token' : 'token').filter((behaviour) => behaviour.name.startsWith('error-'))) {
        await product.misbehave(network, network === 'x' ? 'request-token' : 'token', name);
        const url = product.environment[network === 'x' ? 'SOCIAL_X_REQUEST_TOKEN_URL' : `SOCIAL_${network.toUpperCase()}_TOKEN_URL`] ?? '';
        expect(title).toContain(`(${(await product.post(url, {})).status})`);
      }
    }
  });

  test('has no behaviour twice', () => {
    for (const network of networks) for (const endpoint of endpointsOf(network)) {
      const names = behavioursOf(network, endpoint).map(({ name }) => name);
      expect(names).toEqual([...new Set(names)]);
    }
  });
});

test('a server that closes does not wait for those who never get an answer', async () => {
  const other = await startProduct();
  await other.misbehave('x', 'request-token', 'never-answers');
  const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
  socket.write('POST /x/oauth/request_token HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n');
  await new Promise((resolve) => { setTimeout(resolve, 50); });
  await expect(other.close()).resolves.toBeUndefined();
  expect(await requestToken(product)).toHaveProperty('key');
});
