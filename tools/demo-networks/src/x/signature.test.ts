import { isSignature, parseAuthorization, percentEncode, sign } from './signature';

const example = new Map([
  ['status', 'Hello Ladies + Gentlemen, a signed OAuth request!'], ['include_entities', 'true'],
  ['oauth_consumer_key', 'xvz1evFS4wEEPTGEFPHBog'], ['oauth_nonce', 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg'],
  ['oauth_signature_method', 'HMAC-SHA1'], ['oauth_timestamp', '1318622958'],
  ['oauth_token', '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb'], ['oauth_version', '1.0'],
]);

test('the signature of X’s own example comes out', () => {
  const request = { method: 'POST', url: 'https://api.x.com/1.1/statuses/update.json', parameters: example };
  expect(sign(request, 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw', 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE')).toBe('Ls93hJiZbQ3akF3HF3x1Bz8/zU4=');
});

test('the host is part of the signature', () => {
  const request = { method: 'POST', url: 'https://api.twitter.com/1.1/statuses/update.json', parameters: example };
  expect(sign(request, 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw', 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE')).not.toBe('Ls93hJiZbQ3akF3HF3x1Bz8/zU4=');
});

test('everything but unreserved characters is encoded', () => {
  expect(percentEncode("Zoë's (1) *!~-._")).toBe('Zo%C3%AB%27s%20%281%29%20%2A%21~-._');
});

test('a header is read with and without blanks after its commas', () => {
  const tight = parseAuthorization('OAuth oauth_callback="http%3A%2F%2Fa.test%2Fcb",oauth_nonce="n"');
  const loose = parseAuthorization('OAuth oauth_callback="http%3A%2F%2Fa.test%2Fcb",  oauth_nonce="n"');
  expect(tight).toEqual(loose);
  expect(tight?.get('oauth_callback')).toBe('http://a.test/cb');
  expect(parseAuthorization('Bearer x')).toBeUndefined();
});

test('signatures of another length are refused, not thrown on', () => {
  expect(isSignature('', 'Ls93')).toBe(false);
  expect(isSignature('Ls93', 'Ls93')).toBe(true);
});
