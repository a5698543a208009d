import { knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import type { NetworkRefusal } from '../networks/refusal';
import { countFailure, countSuccess } from '../store/network-health';

/** Remembers how a network did; a person who said no is neither a success nor a failure. */
export async function recordOutcome(strapi: Core.Strapi, network: string, refusal: NetworkRefusal | null): Promise<void> {
  if (!refusal) return countSuccess(strapi, network);
  if (refusal.reason === 'cancelled') return;
  strapi.log.warn(`social-login: ${network}: ${refusal.message}`);
  await countFailure(strapi, knexOf(strapi), network, refusal);
}
