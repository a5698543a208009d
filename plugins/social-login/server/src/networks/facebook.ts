import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { diagnoseOauth2, oauth2Flow } from '../flows/oauth2-flow';
import { refusalOfStatus, whereOf, type Diagnose } from '../flows/drive';
import { FacebookStrategy } from '../vendor/oauth2-strategies';
import { endpoint, keyFields } from './configuration-fields';
import { defineNetwork, type FlowInput, type NetworkGrant, type NetworkProfile } from './define-network';
import { icons } from './icons';
import { readProfile, textOf } from './profile-fields';
import { errorCodeOf, NetworkRefusal } from './refusal';

const configuration = z.strictObject({
  ...keyFields,
  graphVersion: z.string().regex(/^v\d{1,3}\.\d$/).default('v26.0').describe('Version of the Graph API; Meta retires each after about two years.'),
  authorizationUrl: endpoint().optional(),
  tokenUrl: endpoint().optional(),
  profileUrl: endpoint().optional(),
});

export type FacebookConfiguration = z.output<typeof configuration>;

/** Addresses of the Graph API; `graph` is the part before `/me`, for other edges of the same version. */
export function facebookEndpoints({ graphVersion, authorizationUrl, tokenUrl, profileUrl }: FacebookConfiguration) {
  const profile = profileUrl ?? `https://graph.facebook.com/${graphVersion}/me`;
  return {
    authorization: authorizationUrl ?? `https://www.facebook.com/${graphVersion}/dialog/oauth`,
    token: tokenUrl ?? `https://graph.facebook.com/${graphVersion}/oauth/access_token`,
    profile,
    graph: profile.replace(/\/me$/, ''),
  };
}

/** What "Require App Secret" asks for on every call with a token: hex HMAC-SHA256 of the token under the app's secret. */
export function appSecretProof(configuration: Pick<FacebookConfiguration, 'clientSecret'>, accessToken: string): string {
  return createHmac('sha256', configuration.clientSecret).update(accessToken).digest('hex');
}

const profileFields = ['id', 'displayName', 'emails', 'picture.width(720).height(720){url,is_silhouette,width,height}'];

const pictureSchema = z.object({ data: z.object({ url: z.string(), is_silhouette: z.boolean().optional() }) });

function profileOf(profile: unknown): NetworkProfile {
  const json = readProfile(profile);
  if (typeof json.id !== 'string' || !/^\d{1,32}$/.test(json.id)) throw new NetworkRefusal('provider-error', 'the profile has no usable id');
  const picture = pictureSchema.safeParse(json.picture);
  const email = textOf(json.email);
  return {
    subject: json.id,
    displayName: textOf(json.name),
    username: null,
    headline: null,
    email: email ? { address: email, isVerified: false } : null,
    pictureUrl: picture.success && !picture.data.data.is_silhouette ? picture.data.data.url : null,
    profileUrl: null,
  };
}

/** Graph answers `{ error: { code, type } }`: 101 is an unknown app, 191 a redirect URL that is not listed, 1 also a wrong secret. */
const diagnose: Diagnose = (answer, url) => {
  try {
    const { error } = JSON.parse(answer.text) as { error?: { code?: unknown; message?: unknown } };
    if (typeof error !== 'object' || error === null) return diagnoseOauth2(answer, url);
    const isSecretWrong = error.code === 1 && typeof error.message === 'string' && /client secret/i.test(error.message);
    const isOurFault = error.code === 101 || error.code === 191 || isSecretWrong;
    if (!isOurFault) return refusalOfStatus(answer, url, errorCodeOf(error.code));
    return new NetworkRefusal('misconfigured', `${whereOf(url)} answered ${answer.status} (${errorCodeOf(error.code)})`, true);
  } catch {
    return null;
  }
};

async function revoke({ fetch, configuration, grant }: FlowInput<FacebookConfiguration> & { grant: NetworkGrant }): Promise<void> {
  const url = `${facebookEndpoints(configuration).profile}/permissions?appsecret_proof=${appSecretProof(configuration, grant.accessToken)}`;
  await fetch(url, { method: 'DELETE', headers: { authorization: `Bearer ${grant.accessToken}` } });
}

/** PKCE is off: the plain flow drops the challenge and then refuses the verifier. */
export const facebook = defineNetwork({
  code: 'facebook',
  name: 'Facebook',
  icon: icons.facebook,
  brandNote: {
    en: 'Use the words “Continue with Facebook”. A privacy policy and the data deletion address must be given in the app’s settings.',
    nl: 'Gebruik de woorden “Doorgaan met Facebook”. In de instellingen van de app moeten een privacyverklaring en het adres voor verwijderen van gegevens staan.',
  },
  consoleUrl: 'https://developers.facebook.com/apps/',
  configuration,
  scopes: ['public_profile', 'email'],
  emailTrust: 'never',
  pictureHosts: ['platform-lookaside.fbsbx.com', '.fbcdn.net'],
  usesPkce: false,
  usesNonce: false,
  flow: oauth2Flow<FacebookConfiguration>({
    createStrategy: ({ configuration: { clientId, clientSecret, ...rest }, redirectUrl, scopes, store, verify }) => {
      const endpoints = facebookEndpoints({ clientId, clientSecret, ...rest });
      return new FacebookStrategy(
        {
          clientID: clientId,
          clientSecret,
          authorizationURL: endpoints.authorization,
          tokenURL: endpoints.token,
          profileURL: endpoints.profile,
          graphAPIVersion: rest.graphVersion,
          callbackURL: redirectUrl,
          scope: scopes,
          profileFields,
          enableProof: true,
          store,
        },
        verify,
      );
    },
    profileOf,
    reauthenticationOptions: { authType: 'reauthenticate' },
    diagnose,
    revoke,
  }),
});
