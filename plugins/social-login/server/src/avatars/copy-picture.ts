import { createHash } from 'node:crypto';
import { defineJob, isCommunityError, knexOf } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { findIdentityById, setPictureHash, type Identity } from '../store/identities';
import { PictureRefusedError } from './errors';
import { fetchPicture } from './fetch-picture';
import { bestPictureAddress } from './picture-address';
import { pictureSourceOf } from './picture-source';

/** Takes a member's picture over from a network, after the sign-in; nobody waits for it. */
export const copyPicture = defineJob({
  code: 'social-login.copy-picture',
  payload: z.object({ identityId: z.string(), url: z.string().max(2048) }),
  attempts: 4,
  timeoutSeconds: 30,
  async run({ payload: { identityId, url }, strapi, signal }) {
    const identity = await findIdentityById(knexOf(strapi), identityId);
    if (!identity) return;
    try {
      await takeOver(strapi, identity, url, signal);
    } catch (error) {
      if (!isFinal(error)) throw error;
      strapi.log.info(`The picture of an identity at ${identity.network} was not taken over (${reasonOf(error)}).`);
    }
  },
});

async function takeOver(strapi: Core.Strapi, identity: Identity, url: string, signal: AbortSignal): Promise<void> {
  const source = pictureSourceOf(strapi, identity.network);
  const address = bestPictureAddress(identity.network, url);
  if (!source || !address) return;
  const image = await fetchPicture(address, source, { signal });
  const pictureHash = createHash('sha256').update(image).digest('hex');
  if (pictureHash === identity.pictureHash) return;
  await members(strapi).setPhoto({ memberId: identity.memberId, image, origin: 'network' });
  await setPictureHash(knexOf(strapi), identity.identityId, pictureHash);
}

/** A refused picture stays refused; everything else may go better next time. */
function isFinal(error: unknown): boolean {
  return error instanceof PictureRefusedError || (isCommunityError(error) && error.details.code === 'members.photo-refused');
}

function reasonOf(error: unknown): string {
  return error instanceof PictureRefusedError ? error.refusal : 'content';
}
