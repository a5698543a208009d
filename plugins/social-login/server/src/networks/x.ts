import { z } from 'zod';
import { refusalOfStatus, whereOf, type Diagnose } from '../flows/drive';
import { callSigned, oauth1Flow } from '../flows/oauth1-flow';
import type { Oauth1Parameters, Oauth1Verify, RequestTokenStore } from '../vendor/oauth1-strategies';
import { endpoint, keyFields } from './configuration-fields';
import { defineNetwork, type FlowInput, type NetworkGrant, type NetworkProfile } from './define-network';
import { icons } from './icons';
import { readProfile, textOf } from './profile-fields';
import { errorCodeOf, NetworkRefusal } from './refusal';
import { XStrategy } from './x-strategy';

const configuration = z.strictObject({
  ...keyFields,
  requestTokenUrl: endpoint().default('https://api.x.com/oauth/request_token'),
  authorizationUrl: endpoint().default('https://api.x.com/oauth/authenticate'),
  tokenUrl: endpoint().default('https://api.x.com/oauth/access_token'),
  profileUrl: endpoint().default('https://api.x.com/1.1/account/verify_credentials.json'),
  profileFallbackUrl: endpoint().default('https://api.x.com/2/users/me'),
});

export type XConfiguration = z.output<typeof configuration>;

function createStrategy({ configuration, redirectUrl, store, verify }: { configuration: XConfiguration; redirectUrl: string; store: RequestTokenStore; verify: Oauth1Verify }) {
  return new XStrategy(
    {
      consumerKey: configuration.clientId,
      consumerSecret: configuration.clientSecret,
      requestTokenURL: configuration.requestTokenUrl,
      accessTokenURL: configuration.tokenUrl,
      userAuthorizationURL: configuration.authorizationUrl,
      userProfileURL: configuration.profileUrl,
      callbackURL: redirectUrl,
      requestTokenStore: store,
      includeEmail: true,
      includeStatus: false,
      includeEntities: false,
    },
    configuration.profileFallbackUrl,
    verify,
  );
}

/** The token already says whose it is; a profile of somebody else is a mistake or an attack. */
function profileOf(profile: unknown, { user_id: userId, screen_name: screenName }: Oauth1Parameters): NetworkProfile {
  if (typeof userId !== 'string' || !/^\d{1,20}$/.test(userId)) throw new NetworkRefusal('provider-error', 'the access token names nobody');
  const json = readProfile(profile);
  if (json.id_str !== userId) throw new NetworkRefusal('provider-error', 'the profile is not of the person the token is of');
  const username = textOf(json.screen_name) ?? textOf(screenName);
  const handle = username && /^\w{1,20}$/.test(username) ? username : null;
  const email = textOf(json.email);
  return {
    subject: userId,
    displayName: textOf(json.name) ?? handle,
    username: handle,
    headline: textOf(json.description),
    email: email ? { address: email, isVerified: false } : null,
    pictureUrl: json.default_profile_image === true ? null : largePicture(textOf(json.profile_image_url_https)),
    profileUrl: handle ? `https://x.com/${handle}` : null,
  };
}

/** X hands out 48 pixels and keeps 400 beside it; a sticky picture is its default one. */
function largePicture(url: string | null): string | null {
  return url === null || url.includes('/sticky/') ? null : url.replace(/_normal(\.\w+)$/, '_400x400$1');
}

/** X answers `{ errors: [{ code }] }`, in one case XML: 32 is a wrong key or secret, 415 a callback that is not listed. */
const diagnose: Diagnose = (answer, url) => {
  const code = /"code"\s*:\s*(\d{1,4})|<error code="(\d{1,4})"/.exec(answer.text);
  const number = Number(code?.[1] ?? code?.[2] ?? Number.NaN);
  const isOurFault = [415, 416].includes(number) || ([32, 89, 215].includes(number) && url.includes('request_token'));
  if (!isOurFault) return refusalOfStatus(answer, url, errorCodeOf(number));
  return new NetworkRefusal('misconfigured', `${whereOf(url)} answered ${answer.status} (${number})`, true);
};

async function revoke({ fetch, configuration, redirectUrl, grant }: FlowInput<XConfiguration> & { grant: NetworkGrant }): Promise<void> {
  const url = configuration.tokenUrl.replace(/\/oauth\/access_token$/, '/1.1/oauth/invalidate_token.json');
  await callSigned({ createStrategy, diagnose }, { fetch, configuration, redirectUrl }, { method: 'POST', url, grant });
}

export const x = defineNetwork({
  code: 'x',
  name: 'X',
  icon: icons.x,
  brandNote: {
    en: 'After signing in, the member’s @handle and the X logo must be shown with their linked account. The button may not be smaller than the others.',
    nl: 'Na het aanmelden moeten de @naam en het logo van X bij de gekoppelde account te zien zijn. De knop mag niet kleiner zijn dan de andere.',
  },
  consoleUrl: 'https://console.x.com/',
  configuration,
  scopes: [],
  emailTrust: 'never',
  pictureHosts: ['pbs.twimg.com'],
  usesPkce: false,
  usesNonce: false,
  flow: oauth1Flow<XConfiguration>({ createStrategy, profileOf, reauthenticationOptions: { forceLogin: true }, diagnose, revoke }),
});
