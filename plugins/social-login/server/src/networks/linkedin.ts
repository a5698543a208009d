import { z } from 'zod';
import { oauth2Flow } from '../flows/oauth2-flow';
import { LinkedInStrategy, type Oauth2Options, type Oauth2Verify } from '../vendor/oauth2-strategies';
import { endpoint, keyFields } from './configuration-fields';
import { defineNetwork, type NetworkProfile } from './define-network';
import { icons } from './icons';
import { readProfile, textOf } from './profile-fields';
import { NetworkRefusal } from './refusal';

const configuration = z.strictObject({
  ...keyFields,
  authorizationUrl: endpoint().default('https://www.linkedin.com/oauth/v2/authorization'),
  tokenUrl: endpoint().default('https://www.linkedin.com/oauth/v2/accessToken'),
  profileUrl: endpoint().default('https://api.linkedin.com/v2/userinfo'),
});

export type LinkedInConfiguration = z.output<typeof configuration>;

/** "Sign In with LinkedIn using OpenID Connect": the strategy's own profile calls belong to scopes no new app can get. */
class LinkedInUserinfoStrategy extends LinkedInStrategy {
  constructor({ userinfoUrl, ...options }: Oauth2Options & { userinfoUrl: string }, verify: Oauth2Verify) {
    super(options, verify);
    this.userProfile = function readUserinfo(this: LinkedInUserinfoStrategy, accessToken, done) {
      this._oauth2.get(userinfoUrl, accessToken, (error, text) => {
        if (error) return done(error);
        done(null, { _json: JSON.parse(text ?? '') as unknown });
      });
    };
  }
}

function profileOf(profile: unknown): NetworkProfile {
  const json = readProfile(profile);
  if (typeof json.sub !== 'string' || !/^[A-Za-z0-9_-]{1,128}$/.test(json.sub) || json.sub === 'undefined') {
    throw new NetworkRefusal('provider-error', 'the profile has no usable sub');
  }
  const email = textOf(json.email);
  return {
    subject: json.sub,
    displayName: textOf(json.name),
    username: null,
    headline: null,
    // The ID token writes it as a text, userinfo as a boolean; nothing else counts.
    email: email ? { address: email, isVerified: json.email_verified === true || json.email_verified === 'true' } : null,
    pictureUrl: textOf(json.picture),
    profileUrl: null,
  };
}

/** PKCE is off: a code_verifier beside a client secret makes LinkedIn answer invalid_client. It sends no nonce back either. */
export const linkedin = defineNetwork({
  code: 'linkedin',
  name: 'LinkedIn',
  icon: icons.linkedin,
  brandNote: {
    en: 'Use the words “Sign in with LinkedIn”. LinkedIn does not check who somebody is, and may not be shown as if it did.',
    nl: 'Gebruik de woorden “Aanmelden met LinkedIn”. LinkedIn controleert niet wie iemand is en mag ook niet zo worden gebruikt.',
  },
  consoleUrl: 'https://www.linkedin.com/developers/apps',
  configuration,
  scopes: ['openid', 'profile', 'email'],
  emailTrust: 'as-network-says',
  pictureHosts: ['media.licdn.com'],
  usesPkce: false,
  usesNonce: false,
  flow: oauth2Flow<LinkedInConfiguration>({
    createStrategy: ({ configuration: { clientId, clientSecret, authorizationUrl, tokenUrl, profileUrl }, redirectUrl, scopes, store, verify }) =>
      new LinkedInUserinfoStrategy(
        {
          clientID: clientId,
          clientSecret,
          authorizationURL: authorizationUrl,
          tokenURL: tokenUrl,
          callbackURL: redirectUrl,
          scope: scopes,
          customHeaders: {},
          userinfoUrl: profileUrl,
          store,
        },
        verify,
      ),
    profileOf,
  }),
});
