import { facebookErrors } from '../facebook/errors';
import { linkedInErrors } from '../linkedin/errors';
import type { Network } from '../options';
import { xErrors } from '../x/errors';

/**
 * - answer: the whole answer is replaced, the endpoint does nothing;
 * - change: the true answer is altered on its way out;
 * - act: the endpoint itself behaves otherwise.
 */
export interface Behaviour {
  name: string;
  title: string;
  kind: 'answer' | 'change' | 'act';
  /** What `value` means, when it takes one, with what it is without. */
  value?: string;
}

const endpoints = {
  facebook: ['authorization', 'token', 'profile', 'friends', 'permissions', 'debug-token', 'picture'],
  linkedin: ['authorization', 'token', 'profile', 'discovery', 'jwks', 'picture'],
  x: ['request-token', 'authorization', 'token', 'profile', 'profile-fallback', 'invalidate', 'picture'],
} as const satisfies Record<Network, readonly string[]>;

export function endpointsOf(network: Network): readonly string[] {
  return endpoints[network];
}

const of = (kind: Behaviour['kind'], entries: Record<string, string | [title: string, value: string]>): Behaviour[] =>
  Object.entries(entries).map(([name, entry]) => typeof entry === 'string' ? { name, kind, title: entry } : { name, kind, title: entry[0], value: entry[1] });

const anywhere = of('answer', {
  'null': 'answers null',
  'array': 'answers []',
  'string': 'answers "x"',
  'html': 'answers an HTML page with status 200',
  'empty': 'answers 200 with nothing',
  'server-error': 'answers 500',
  'bad-gateway': 'answers 502 with an HTML page',
  'too-many': 'answers 429',
  'payment-required': 'answers 402',
  'forbidden': 'answers 403',
  'not-found': 'answers 404',
  'redirect': ['redirects to another host', 'URL; https://elsewhere.example/'],
  'never-answers': 'takes the request and never answers',
  'hangs-up': 'breaks the connection off',
  'huge': ['streams a huge body', 'megabytes; 100'],
  'gzip-bomb': ['streams a small gzip that unpacks huge', 'megabytes; 100'],
}).concat(of('change', {
  'slow': ['answers well, but late', 'milliseconds; 5000'],
  'split-utf8': 'sends its answer with characters split over chunks',
}));

const tokens = of('change', {
  'token-object': 'access_token is an object',
  'token-array': 'access_token is an array',
  'token-empty': 'access_token is empty',
  'token-missing': 'access_token is missing',
  'token-5kb': 'access_token is 5 kB long',
}).concat(of('act', { 'expired-code': 'the code has expired' }));

const idTokens = of('act', {
  'id-token-wrong-audience': 'id_token is for another app',
  'id-token-unsigned': 'id_token has alg none',
  'id-token-hs256': 'id_token is signed with HS256 and the public key',
  'id-token-unknown-key': 'id_token names a key that is not in the JWKS',
  'id-token-forged': 'id_token is signed with a key that is not in the JWKS, under a known name',
  'id-token-wrong-issuer': 'id_token is from another issuer',
  'id-token-old-issuer': 'id_token is from https://www.linkedin.com, as before April 2024',
  'id-token-expired': 'id_token has expired',
  'id-token-not-yet': 'id_token is valid from tomorrow',
  'id-token-other-subject': 'id_token is about somebody else',
  'id-token-missing': 'id_token is missing',
  'id-token-garbage': 'id_token is no JWT',
});

const profiles = of('change', {
  'id-missing': 'the profile has no identifier',
  'id-undefined': 'the identifier is "undefined"',
  'id-whitespace': 'the identifier has blanks around it',
  'id-other-case': 'the identifier has its letters in the other case',
  'id-beyond-number': 'the identifier is a number above 2^53, without id_str',
  'id-empty': 'the identifier is empty',
  'id-object': 'the identifier is an object',
  'id-other-person': 'the identifier is somebody else’s',
  'email-declined': 'there is no e-mail address',
  'email-other': ['the e-mail address is another one', 'address; somebody.else@example.org'],
  'name-other': ['the name is another one', 'name; <script>alert(1)</script>'],
  'extra-fields': 'the profile carries role, confirmed, password and __proto__',
  'picture-url': ['the picture URL is another one', 'URL; http://169.254.169.254/latest/meta-data/'],
});

const verifiedVariants = of('change', {
  'email-verified-string-false': 'email_verified is "false"',
  'email-verified-false': 'email_verified is false',
  'email-verified-absent': 'email_verified is absent',
  'email-verified-odd': 'email_verified is "TRUE "',
  'email-verified-string-true': 'email_verified is "true"',
  'email-verified-one': 'email_verified is 1',
});

const pictures = of('answer', {
  'picture-svg': 'the picture is an SVG',
  'picture-svg-as-jpeg': 'the picture is an SVG that says it is a JPEG',
  'picture-animated': ['the picture is an animated GIF', 'frames; 10000'],
  'picture-huge-dimensions': ['the picture is a small PNG of enormous dimensions', 'pixels a side; 30000'],
  'picture-tiff': 'the picture is a TIFF',
  'picture-truncated': 'the picture ends half-way',
  'picture-polyglot': 'the picture is a JPEG and an HTML page at once',
  'picture-wrong-type': 'the picture says it is text/html',
  'picture-heavy': ['the picture is a JPEG with a long tail', 'megabytes; 50'],
  'picture-drips': ['the picture comes one byte at a time', 'milliseconds a byte; 200'],
});

const jwks = of('act', { 'rotated': 'the keys are other ones than the tokens are signed with' });
const discovery = of('act', { 'other-issuer': 'the discovery document names another issuer' });

const errorsOf = (catalogue: Record<string, { status: number; message?: string; body?: unknown }>): Behaviour[] =>
  Object.entries(catalogue).map(([name, error]) => ({ name: `error-${name}`, kind: 'answer', title: `error: ${name.replaceAll('-', ' ')} (${error.status})` }));

const errors: Record<Network, Behaviour[]> = {
  facebook: errorsOf(facebookErrors), linkedin: errorsOf(linkedInErrors), x: errorsOf(xErrors),
};

const authorization: Record<Network, Behaviour[]> = {
  facebook: of('answer', { 'returns-error-code': 'comes back with error_code and error_message instead of error', 'returns-script': 'comes back with a script in error_description' }),
  linkedin: of('answer', { 'returns-cancelled-login': 'comes back with user_cancelled_login', 'returns-script': 'comes back with a script in error_description' }),
  x: of('answer', { 'returns-denied': 'comes back with denied' }),
};

/** Everything that can be set for one endpoint. */
export function behavioursOf(network: Network, endpoint: string): Behaviour[] {
  if (endpoint === 'authorization') return authorization[network];
  if (endpoint === 'picture') return [...pictures, ...anywhere];
  if (endpoint === 'token') return [...anywhere, ...tokens, ...(network === 'linkedin' ? idTokens : []), ...errors[network]];
  if (endpoint === 'request-token') {
    return [...anywhere, ...of('change', {
      'callback-not-confirmed': 'oauth_callback_confirmed is missing', 'callback-confirmed-false': 'oauth_callback_confirmed is false',
      'token-empty': 'oauth_token is empty', 'token-missing': 'oauth_token is missing',
    }), ...errors.x];
  }
  if (endpoint === 'profile' || endpoint === 'profile-fallback') {
    return [...anywhere, ...profiles.filter(({ name }) => name !== 'id-other-case' || network === 'linkedin'), ...(network === 'linkedin' ? verifiedVariants : []), ...errors[network]];
  }
  if (endpoint === 'jwks') return [...anywhere, ...jwks];
  if (endpoint === 'discovery') return [...anywhere, ...discovery];
  return [...anywhere, ...errors[network]];
}
