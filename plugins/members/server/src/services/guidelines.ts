import { appendEvent, inTransaction, knexOf, recordAudit, type Editor, type Viewer } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import { GuidelinesOutdatedError } from '../errors';
import { findNewestGuidelines, insertAcceptance, insertGuidelines, type Guidelines } from '../store/guidelines';
import { findMemberByRow, updateMember } from '../store/members';
import { renderMarkdown } from '../texts/markdown';

export async function showGuidelines(strapi: Core.Strapi, viewer: Viewer | null, locale: string) {
  const newest = await findNewestGuidelines(knexOf(strapi));
  if (!newest) return null;
  const member = viewer && (await findMemberByRow(knexOf(strapi), viewer.memberRow));
  return { ...presentGuidelines(newest, locale), isAccepted: (member?.guidelinesVersion ?? 0) >= newest.version };
}

export function presentGuidelines({ version, textNl, textEn, publishedAt }: Guidelines, locale: string) {
  const text = locale === 'nl' ? textNl : textEn;
  return { version, text, html: renderMarkdown(text), publishedAt: publishedAt.toISOString() };
}

/** Accepts exactly the newest version: nobody agrees to rules they were not shown. */
export async function acceptGuidelines(strapi: Core.Strapi, viewer: Viewer, version: number): Promise<void> {
  await inTransaction(strapi, async (trx) => {
    const newest = await findNewestGuidelines(trx);
    if (newest?.version !== version) throw new GuidelinesOutdatedError();
    if (!(await insertAcceptance(strapi, trx, viewer.memberRow, version))) return;
    await updateMember(strapi, trx, viewer.memberRow, { guidelines_version: version });
    await appendEvent(strapi, trx, 'members.guidelines-accepted', { memberId: viewer.memberId, version });
  });
}

export async function publishGuidelines(strapi: Core.Strapi, editor: Editor, texts: { textNl: string; textEn: string }): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    const version = ((await findNewestGuidelines(trx))?.version ?? 0) + 1;
    await insertGuidelines(strapi, trx, { version, ...texts });
    await appendEvent(strapi, trx, 'members.guidelines-published', { version });
    await recordAudit(strapi, trx, { actor: { kind: 'editor', id: String(editor.id) }, action: 'members.guidelines-published', subject: { kind: 'guidelines', id: String(version) } });
    return version;
  });
}
