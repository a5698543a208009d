import { verifyFacebookToken } from '../facebook/native-token';
import { diagnoseOauth2, oauth2Flow } from '../flows/oauth2-flow';
import { refusalOfStatus, whereOf, type Diagnose } from '../flows/drive';
import { FacebookStrategy } from '../vendor/oauth2-strategies';
import { defineNetwork, type FlowInput, type NetworkGrant } from './define-network';
import { appSecretProof, facebookConfiguration, facebookEndpoints, facebookProfileFields, facebookProfileOf, type FacebookConfiguration } from './facebook-graph';
import { icons } from './icons';
import { readProfile } from './profile-fields';
import { errorCodeOf, NetworkRefusal } from './refusal';

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
  configuration: facebookConfiguration,
  scopes: ['public_profile', 'email'],
  emailTrust: 'never',
  pictureHosts: ['platform-lookaside.fbsbx.com', '.fbcdn.net'],
  usesPkce: false,
  usesNonce: false,
  flow: {
    ...oauth2Flow<FacebookConfiguration>({
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
            profileFields: facebookProfileFields,
            enableProof: true,
            store,
          },
          verify,
        );
      },
      profileOf: (profile) => facebookProfileOf(readProfile(profile)),
      reauthenticationOptions: { authType: 'reauthenticate' },
      diagnose,
      revoke,
    }),
    verifyNative: verifyFacebookToken,
  },
});
