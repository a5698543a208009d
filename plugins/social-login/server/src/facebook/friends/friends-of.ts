import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { appSecretProof } from '../../networks/facebook-graph';
import { NetworkRefusal } from '../../networks/refusal';
import { readObject } from '../../transport/network-fetch';
import { facebookOf } from '../configured';

const pageSize = 100;

const pageSchema = z.object({
  data: z.array(z.object({ id: z.string().regex(/^\d{1,32}$/) })).max(500),
  paging: z.object({ cursors: z.object({ after: z.string().max(512) }).partial().optional(), next: z.string().optional() }).optional(),
});

export interface FriendsPage {
  /** Ids at Facebook of people who use this site too and shared their friends with it. They never leave the house. */
  subjects: string[];
  after: string | null;
}

/**
 * One page of the people a person knows at Facebook. `next` holds a token and an address of somebody else's choosing:
 * it only says that there is more, the cursor says where.
 *
 * @throws NetworkRefusal
 */
export async function friendsOf(strapi: Core.Strapi, accessToken: string, after: string | null): Promise<FriendsPage> {
  const { configuration, fetch, graph } = facebookOf(strapi);
  const query = new URLSearchParams({ fields: 'id', limit: String(pageSize), appsecret_proof: appSecretProof(configuration, accessToken) });
  if (after !== null) query.set('after', after);
  const answer = await fetch(`${graph}/me/friends?${query}`, { headers: { authorization: `Bearer ${accessToken}` } });
  if (answer.status !== 200) throw new NetworkRefusal('provider-error', `friends answered ${answer.status}`);
  const page = pageSchema.safeParse(readObject(answer, 'the page of friends'));
  if (!page.success) throw new NetworkRefusal('provider-error', 'the page of friends has no usable form');
  const { data, paging } = page.data;
  return { subjects: data.map(({ id }) => id), after: paging?.next === undefined ? null : (paging.cursors?.after ?? null) };
}
