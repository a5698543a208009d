import { readFile } from 'node:fs/promises';
import { afterCommit, appendEvent, inTransaction, knexOf, type Transaction, type UploadedFile } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { MemberNotFoundError, PhotoRefusedError } from '../errors';
import { lockMember, updateMember } from '../store/members';
import { forgetLooseFiles, noteLooseFiles } from '../store/loose-files';
import type { StoredPhoto } from '../store/stored-photo';
import { forgetCard } from './cards';
import { filesNamed, nameOfPhoto, newPhotoName, removeLoose, storePhoto } from './photo-files';
import { drawSizes, photoLimits } from './pixels';

type Origin = 'own' | 'network';

/** What somebody sent as their photo. @throws PhotoRefusedError */
export async function readUploadedPhoto(photo: UploadedFile | undefined): Promise<Buffer> {
  if (!photo) throw new PhotoRefusedError('Choose a photo first.');
  if (photo.bytes > photoLimits.bytes) throw new PhotoRefusedError('This photo is larger than 10 MB.');
  return readFile(photo.path);
}

/** In the transaction that changes the photo. */
type Trace = (trx: Transaction) => Promise<void>;

/** @returns false when an own photo stayed where one from a network was offered. */
export async function setPhoto(strapi: Core.Strapi, memberId: string, image: Buffer, origin: Origin, trace?: Trace): Promise<boolean> {
  const pixels = await drawSizes(image);
  const name = newPhotoName();
  await noteLooseFiles(strapi, knexOf(strapi), name, filesNamed(name));
  let isSet = false;
  try {
    isSet = await replacePhoto(strapi, memberId, await storePhoto(strapi, name, pixels), origin, trace);
    return isSet;
  } finally {
    if (!isSet) await removeLoose(strapi, name, filesNamed(name));
  }
}

export async function removePhoto(strapi: Core.Strapi, memberId: string, which: 'any' | 'network', trace?: Trace): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, memberId);
    if (!member?.photo || (which === 'network' && member.photoOrigin !== 'network')) return;
    await updateMember(strapi, trx, member.row, { photo: null, photo_origin: null });
    await appendEvent(strapi, trx, 'members.photo-changed', { memberId, origin: null });
    await trace?.(trx);
    await letGo(strapi, trx, memberId, member.photo);
  });
}

function replacePhoto(strapi: Core.Strapi, memberId: string, photo: StoredPhoto, origin: Origin, trace?: Trace): Promise<boolean> {
  return inTransaction(strapi, async (trx) => {
    const member = await lockMember(strapi, trx, memberId);
    if (!member || member.state === 'gone') throw new MemberNotFoundError();
    if (origin === 'network' && member.photoOrigin === 'own') return false;
    await updateMember(strapi, trx, member.row, { photo: JSON.stringify(photo), photo_origin: origin });
    await appendEvent(strapi, trx, 'members.photo-changed', { memberId, origin });
    await trace?.(trx);
    await forgetLooseFiles(trx, nameOfPhoto(photo));
    await letGo(strapi, trx, memberId, member.photo);
    return true;
  });
}

/** In the transaction that takes a photo from its row: the files are noted as loose, and removed once it is committed. */
export async function letGo(strapi: Core.Strapi, trx: Transaction, memberId: string, photo: StoredPhoto | null): Promise<void> {
  const files = photo ? Object.values(photo) : [];
  if (photo) await noteLooseFiles(strapi, trx, nameOfPhoto(photo), files);
  await afterCommit(strapi, () => {
    forgetCard(strapi, memberId);
    if (photo) void removeLoose(strapi, nameOfPhoto(photo), files);
  });
}
