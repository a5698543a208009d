import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { endpoint, keyFields } from './configuration-fields';
import type { NetworkProfile } from './define-network';
import { textOf } from './profile-fields';
import { NetworkRefusal } from './refusal';

export const facebookConfiguration = z.strictObject({
  ...keyFields,
  graphVersion: z.string().regex(/^v\d{1,3}\.\d$/).default('v26.0').describe('Version of the Graph API; Meta retires each after about two years.'),
  authorizationUrl: endpoint().optional(),
  tokenUrl: endpoint().optional(),
  profileUrl: endpoint().optional(),
});

export type FacebookConfiguration = z.output<typeof facebookConfiguration>;

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

const pictureField = 'picture.width(720).height(720){url,is_silhouette,width,height}';

/** As passport-facebook calls them, and as Graph does. */
export const facebookProfileFields = ['id', 'displayName', 'emails', pictureField];
export const graphProfileFields = ['id', 'name', 'email', pictureField];

const pictureSchema = z.object({ data: z.object({ url: z.string(), is_silhouette: z.boolean().optional() }) });

/** @throws NetworkRefusal when it holds nobody's id. */
export function facebookProfileOf(json: Record<string, unknown>): NetworkProfile {
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
