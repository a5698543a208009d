import { defaultClients, type Client, type Clients } from './options';

const graphVersion = 'v26.0';

/** The environment a product needs to talk to the demo networks at `baseUrl`. */
export function endpointsFor(baseUrl: string, clients: Clients = defaultClients()): Record<string, string> {
  const base = new URL(baseUrl).origin;
  const keys = (name: string, client: Client | undefined): Record<string, string> =>
    client === undefined ? {} : { [`SOCIAL_${name}_CLIENT_ID`]: client.id, [`SOCIAL_${name}_CLIENT_SECRET`]: client.secret };
  return {
    ...keys('FACEBOOK', clients.facebook[0]),
    SOCIAL_FACEBOOK_AUTHORIZATION_URL: `${base}/facebook/${graphVersion}/dialog/oauth`,
    SOCIAL_FACEBOOK_TOKEN_URL: `${base}/facebook/graph/${graphVersion}/oauth/access_token`,
    SOCIAL_FACEBOOK_PROFILE_URL: `${base}/facebook/graph/${graphVersion}/me`,
    ...keys('LINKEDIN', clients.linkedin[0]),
    SOCIAL_LINKEDIN_AUTHORIZATION_URL: `${base}/linkedin/oauth/v2/authorization`,
    SOCIAL_LINKEDIN_TOKEN_URL: `${base}/linkedin/oauth/v2/accessToken`,
    SOCIAL_LINKEDIN_PROFILE_URL: `${base}/linkedin/v2/userinfo`,
    ...keys('X', clients.x[0]),
    SOCIAL_X_REQUEST_TOKEN_URL: `${base}/x/oauth/request_token`,
    SOCIAL_X_AUTHORIZATION_URL: `${base}/x/oauth/authenticate`,
    SOCIAL_X_TOKEN_URL: `${base}/x/oauth/access_token`,
    SOCIAL_X_PROFILE_URL: `${base}/x/1.1/account/verify_credentials.json`,
    SOCIAL_X_PROFILE_FALLBACK_URL: `${base}/x/2/users/me`,
  };
}
