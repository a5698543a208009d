import { enqueue } from '@kring/community/extend';
import { members } from '@kring/members/extend';
import type { IdentityCompanion } from '../identity-companions';
import { forgetPicturesOf } from '../store/identities';
import { copyPicture } from './copy-picture';

/** With each sign-in the picture of the network is looked at again; with the last network it goes. */
export const pictureCompanion: IdentityCompanion = {
  code: 'social-login.picture',
  async onUsed({ strapi, trx, identity, profile }) {
    if (profile.pictureUrl === null || profile.pictureUrl.length > 2048) return;
    await enqueue(strapi, trx, copyPicture, { identityId: identity.identityId, url: profile.pictureUrl }, { key: identity.identityId });
  },
  async onRemoved({ strapi, trx, identity }) {
    if (identity.pictureHash === null) return;
    // The photo may have come from another network since; it is taken over again at the next sign-in there.
    await forgetPicturesOf(trx, identity.memberId);
    return () => members(strapi).removeNetworkPhoto(identity.memberId);
  },
};
