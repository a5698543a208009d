import { bootHouse, type House } from '../house/boot';
import { Browser } from './browser';
import { TestIssuer } from './issuer';

jest.setTimeout(30_000);

let house: House;
let google: TestIssuer;
beforeAll(async () => {
  google = await new TestIssuer().listen();
  const { clientId, clientSecret } = google;
  house = await bootHouse({ DEMO_NETWORKS: 'true', SOCIAL_GOOGLE_ISSUER: google.url, SOCIAL_GOOGLE_CLIENT_ID: clientId, SOCIAL_GOOGLE_CLIENT_SECRET: clientSecret });
}, 90_000);
afterAll(async () => {
  await house.close();
  google.close();
});

test.each([
  ['its own mailbox, proved', 'iris@gmail.com', true, undefined, true],
  ['its own mailbox under the other name, in capitals', 'IRIS.V@GoogleMail.com', true, undefined, true],
  ['its own mailbox, not proved', 'kees@gmail.com', false, undefined, false],
  ['the domain of a customer, proved', 'lot@molenwiek.example', true, 'molenwiek.example', true],
  ['the domain of a customer, not proved', 'mia@molenwiek.example', false, 'molenwiek.example', false],
  ['an address elsewhere, though Google calls it proved', 'nora@example.org', true, undefined, false],
  ['an address that only looks like a mailbox of Google', 'otto@gmail.com.example', true, undefined, false],
  ['an address at a host that ends like Google’s', 'piet@notgmail.com', true, undefined, false],
  ['an empty domain of a customer', 'rob@example.net', true, '', false],
])('Google speaks for %s: %s', async (_, email, isProved, hd, isBelieved) => {
  google.person = { sub: `google-${email}`, name: 'Iris Verhoeven', email, email_verified: isProved, ...(hd !== undefined && { hd }) };
  const browser = new Browser(house);
  const answer = await browser.follow(google.agree(await browser.start('google')));
  expect(answer.headers.location).toContain('/welcome');
  expect((await browser.me()).body.data).toMatchObject({ emailHint: expect.stringMatching(/@/), isEmailVerified: isBelieved });
});
