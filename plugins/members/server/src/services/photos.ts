import { afterCommit, appendEvent, inTransaction } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { MemberNotFoundError } from '../errors';
import { lockMember, updateMember } from '../store/members';
import type { StoredPhoto } from '../store/stored-photo';
import { forgetCard } from './cards';
import { removePhotoFiles, storePhoto } from './photo-files';
import { drawSizes } from './pixels';

type Origin = 'own' | 'network';

/** @returns false when an own photo stayed where one from a network was offered. */
export async function setPhoto(strapi: Core.Strapi, memberId: string, image: Buffer, origin: Origin): Promise<boolean> {
  const photo = await storePhoto(strapi, await drawSizes(image));
  try {
    const isSet = await replacePhoto(strapi, memberId, photo, origin);
    if (!isSet) await removePhotoFiles(strapi, photo);
    return isSet;
  } catch (error) {
    await removePhotoFiles(strapi, photo);
    throw error;
  }
}

export async function removePhoto(strapi: Core.Strapi, memberId: string, which: 'any' | 'network'): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, memberId);
    if (!member?.photo || (which === 'network' && member.photoOrigin !== 'network')) return;
    await updateMember(strapi, trx, member.row, { photo: null, photo_origin: null });
    await appendEvent(strapi, trx, 'members.photo-changed', { memberId, origin: null });
    await cleanAfter(strapi, memberId, member.photo);
  });
}

function replacePhoto(strapi: Core.Strapi, memberId: string, photo: StoredPhoto, origin: Origin): Promise<boolean> {
  return inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, memberId);
    if (!member || member.state === 'gone') throw new MemberNotFoundError();
    if (origin === 'network' && member.photoOrigin === 'own') return false;
    await updateMember(strapi, trx, member.row, { photo: JSON.stringify(photo), photo_origin: origin });
    await appendEvent(strapi, trx, 'members.photo-changed', { memberId, origin });
    await cleanAfter(strapi, memberId, member.photo);
    return true;
  });
}

async function cleanAfter(strapi: Core.Strapi, memberId: string, before: StoredPhoto | null): Promise<void> {
  await afterCommit(strapi, () => {
    forgetCard(strapi, memberId);
    void removePhotoFiles(strapi, before);
  });
}
