import sharp from 'sharp';
import { bearer, signedByX, signInAtX, startProduct, tokenFor, type Product } from '../sign-in.testing';

let product: Product;
let now: number;
beforeAll(async () => { product = await startProduct({ now: () => now }); });
beforeEach(() => { now = Date.now(); product.demo.state.reset(); });
afterAll(() => product.close());

async function facebookPicture(person: string, side = 720): Promise<string> {
  const { access_token: token } = await tokenFor(product, 'facebook', { person });
  const response = await fetch(`${product.environment.SOCIAL_FACEBOOK_PROFILE_URL}?fields=picture.width(${side}).height(${side})`, bearer(token));
  return (await response.json() as { picture: { data: { url: string } } }).picture.data.url;
}

const bytesOf = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer());

async function linkedInPicture(person: string): Promise<string> {
  const { access_token: token } = await tokenFor(product, 'linkedin', { person });
  return (await (await fetch(product.environment.SOCIAL_LINKEDIN_PROFILE_URL ?? '', bearer(token))).json() as { picture: string }).picture;
}

test('Facebook’s picture has the size that was asked for and expires', async () => {
  const url = await facebookPicture('noor', 320);
  expect(await sharp(await bytesOf(url)).metadata()).toMatchObject({ format: 'jpeg', width: 320, height: 320 });
  now += 31 * 86_400_000;
  expect((await fetch(url)).status).toBe(403);
});

test('Facebook’s and LinkedIn’s picture URLs cannot be changed', async () => {
  const facebook = await facebookPicture('noor');
  const linkedIn = await linkedInPicture('noor');
  expect((await fetch(facebook.replace('10220411358806713', '10159843310227764'))).status).toBe(403);
  expect((await fetch(`${linkedIn}x`)).status).toBe(403);
});

test('LinkedIn’s picture is 100 pixels', async () => {
  expect(await sharp(await bytesOf(await linkedInPicture('noor'))).metadata()).toMatchObject({ format: 'jpeg', width: 100, height: 100 });
});

test('X’s picture comes in its sizes by name', async () => {
  const { token } = await signInAtX(product, { person: 'femke' });
  const profile = await (await signedByX(product, 'GET', product.environment.SOCIAL_X_PROFILE_URL ?? '', token)).json() as { profile_image_url_https: string };
  const side = async (suffix: string): Promise<number | undefined> => (await sharp(await bytesOf(profile.profile_image_url_https.replace('_normal', suffix))).metadata()).width;
  expect([await side('_normal'), await side('_bigger'), await side('_400x400'), await side('')]).toEqual([48, 73, 400, 800]);
});

test('one photo lies on its side and tells where it was taken', async () => {
  const metadata = await sharp(await bytesOf(await facebookPicture('marijke'))).metadata();
  expect(metadata.orientation).toBe(6);
  // The GPS block: tag 0x8825 in little-endian TIFF.
  expect(metadata.exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true);
  expect(metadata.exif?.toString('latin1')).toContain('0042-PRIVATE');
});

test('that photo is upright when the orientation is obeyed', async () => {
  const turned = await sharp(await bytesOf(await facebookPicture('marijke', 144))).rotate().resize(16, 16).raw().toBuffer();
  const upright = await sharp(await bytesOf(`${product.url}/people/marijke.jpg`)).resize(16, 16).raw().toBuffer();
  const difference = turned.reduce((sum, value, place) => sum + Math.abs(value - (upright[place] ?? 0)), 0) / turned.length;
  expect(difference).toBeLessThan(6);
});

test('others have no EXIF', async () => {
  expect((await sharp(await bytesOf(await facebookPicture('noor'))).metadata()).exif).toBeUndefined();
});

describe('odd pictures', () => {
  const odd = async (behaviour: string, value?: number): Promise<{ type: string | null; bytes: Buffer }> => {
    const url = await facebookPicture('noor');
    await product.misbehave('facebook', 'picture', behaviour, value === undefined ? {} : { value });
    const response = await fetch(url);
    return { type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) };
  };

  test('SVG, also under a false name', async () => {
    expect((await odd('picture-svg')).type).toBe('image/svg+xml');
    const disguised = await odd('picture-svg-as-jpeg');
    expect([disguised.type, disguised.bytes.subarray(0, 4).toString()]).toEqual(['image/jpeg', '<svg']);
  });

  test('an animated GIF of many frames', async () => {
    const { bytes } = await odd('picture-animated', 300);
    expect(await sharp(bytes, { pages: -1 }).metadata()).toMatchObject({ format: 'gif', pages: 300 });
  });

  test('a small PNG of enormous dimensions', async () => {
    const { bytes } = await odd('picture-huge-dimensions', 20_000);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await sharp(bytes, { limitInputPixels: false }).metadata()).toMatchObject({ format: 'png', width: 20_000, height: 20_000 });
  });

  test('TIFF, and a JPEG that says it is a page', async () => {
    expect(await sharp((await odd('picture-tiff')).bytes).metadata()).toMatchObject({ format: 'tiff' });
    const page = await odd('picture-wrong-type');
    expect([page.type, (await sharp(page.bytes).metadata()).format]).toEqual(['text/html; charset=utf-8', 'jpeg']);
  });

  test('a JPEG that ends half-way', async () => {
    await expect(sharp((await odd('picture-truncated')).bytes, { failOn: 'truncated' }).raw().toBuffer()).rejects.toThrow();
  });

  test('a JPEG with a page inside', async () => {
    const { bytes } = await odd('picture-polyglot');
    expect((await sharp(bytes).metadata()).format).toBe('jpeg');
    expect(bytes.toString('latin1')).toContain('<script>');
  });

  test('a JPEG with a long tail', async () => {
    expect((await odd('picture-heavy', 4)).bytes.length).toBeGreaterThan(4 * 1024 * 1024);
  });
});
