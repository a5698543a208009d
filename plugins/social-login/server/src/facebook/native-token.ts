import { z } from 'zod';
import { isToken } from '../flows/tokens';
import type { Finished, FlowInput, NativeProof } from '../networks/define-network';
import { appSecretProof, facebookEndpoints, facebookProfileOf, graphProfileFields, type FacebookConfiguration } from '../networks/facebook-graph';
import { NetworkRefusal } from '../networks/refusal';
import { readObject, type NetworkAnswer } from '../transport/network-fetch';

const inspectedSchema = z.object({
  app_id: z.string(),
  type: z.literal('USER'),
  is_valid: z.literal(true),
  user_id: z.string().regex(/^\d{1,32}$/),
  expires_at: z.number().default(0),
  scopes: z.array(z.string()).default([]),
});

const refusal = (why: string) => new NetworkRefusal('provider-error', `the access token is refused: ${why}`);

/**
 * Judges an access token of Facebook's own software. A token says nothing about whom it was made for: without asking,
 * any other app's token would let its maker in as anybody who ever used that app.
 * https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging
 */
export async function verifyFacebookToken({ configuration, fetch, kind, token }: FlowInput<FacebookConfiguration> & NativeProof): Promise<Finished> {
  if (kind !== 'access-token' || !isToken(token)) throw refusal('not an access token');
  const { graph, profile } = facebookEndpoints(configuration);
  const inspection = await fetch(`${graph}/debug_token?${new URLSearchParams({ input_token: token })}`, {
    headers: { authorization: `Bearer ${configuration.clientId}|${configuration.clientSecret}` },
  });
  const inspected = inspectedSchema.safeParse(readObject(inspection, 'the inspected token').data);
  if (inspection.status !== 200 || !inspected.success) throw refusal('not valid');
  const { app_id: appId, user_id: userId, expires_at: expiresAt, scopes } = inspected.data;
  if (appId !== configuration.clientId) throw refusal('made for another app');
  if (expiresAt !== 0 && expiresAt * 1000 <= Date.now()) throw refusal('expired');
  const query = new URLSearchParams({ fields: graphProfileFields.join(','), appsecret_proof: appSecretProof(configuration, token) });
  const person = facebookProfileOf(personOf(await fetch(`${profile}?${query}`, { headers: { authorization: `Bearer ${token}` } })));
  if (person.subject !== userId) throw refusal('about somebody else');
  return { profile: person, grant: { accessToken: token, tokenSecret: null, refreshToken: null, expiresAt: expiresAt === 0 ? null : new Date(expiresAt * 1000), scopes } };
}

function personOf(answer: NetworkAnswer): Record<string, unknown> {
  if (answer.status !== 200) throw refusal(`the profile answered ${answer.status}`);
  return readObject(answer, 'the profile');
}
