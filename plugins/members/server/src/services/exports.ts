import { Readable } from 'node:stream';
import { enqueue, inTransaction, knexOf, recordAudit, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { ExportNotFoundError, MemberNotFoundError } from '../errors';
import { buildExport } from '../export-job';
import { findExport, insertExport, listExports, readExport, type StoredExport } from '../store/exports';
import { findMember } from '../store/members';
import type { Actor } from './suspensions';

export async function requestExport(strapi: Core.Strapi, memberId: string, actor: Actor) {
  const member = await findMember(knexOf(strapi), memberId);
  if (!member || member.state === 'gone') throw new MemberNotFoundError();
  const exportId = await inTransaction(strapi, async (trx) => {
    const id = await insertExport(strapi, trx, member.row);
    await enqueue(strapi, trx, buildExport, { exportId: id }, { key: id });
    await recordAudit(strapi, trx, { actor, action: 'members.export-requested', subject: { kind: 'member', id: memberId } });
    return id;
  });
  return presentExport((await findExport(knexOf(strapi), exportId)) as StoredExport);
}

export async function listOwnExports(strapi: Core.Strapi, viewer: Viewer) {
  return (await listExports(knexOf(strapi), viewer.memberRow)).filter(isValid).map(presentExport);
}

const isValid = ({ expiresAt }: StoredExport) => expiresAt === null || expiresAt > new Date();

function presentExport({ exportId, state, bytes, requestedAt, readyAt, expiresAt }: StoredExport) {
  return {
    id: exportId, state, bytes, requestedAt: requestedAt.toISOString(), readyAt: readyAt?.toISOString() ?? null, expiresAt: expiresAt?.toISOString() ?? null,
    url: state === 'ready' ? `/api/members/me/exports/${exportId}/file` : null,
  };
}

/** @throws ExportNotFoundError for one of somebody else, not ready, or past its days. */
export async function openExport(strapi: Core.Strapi, viewer: Viewer, exportId: string): Promise<Readable> {
  const found = await findExport(knexOf(strapi), exportId);
  if (found?.memberRow !== viewer.memberRow || found.state !== 'ready' || !isValid(found)) throw new ExportNotFoundError();
  return Readable.from(readExport(strapi, found));
}
