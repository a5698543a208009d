import { buffer } from 'node:stream/consumers';
import { enqueue, inTransaction, knexOf } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';
import archiver from 'archiver';
import { personalRecords } from '../extend';
import { sendMail } from '../jobs';
import { findExport, keepExport } from '../store/exports';
import { insertNote } from '../store/notes';
import { findMemberByRow, type Member } from '../store/members';
import { writeExportPage, type ExportSection } from '../texts/export-page';

const validDays = 7;

/** What every plugin keeps about the member, as JSON and as a page to read, in one zip. */
export async function makeExport(strapi: Core.Strapi, exportId: string): Promise<void> {
  const found = await findExport(knexOf(strapi), exportId);
  const member = found && (await findMemberByRow(knexOf(strapi), found.memberRow));
  if (!member || found.state === 'ready' || member.state === 'gone') return;
  const content = await zip(member, await collect(strapi, member.memberId), new Date());
  await inTransaction(strapi, async (trx) => {
    await keepExport(strapi, trx, found, content, new Date(Date.now() + validDays * 86_400_000));
    await insertNote(strapi, trx, member.row, 'exported');
    await enqueue(strapi, trx, sendMail, { memberId: member.memberId, kind: 'exported' });
  });
}

async function collect(strapi: Core.Strapi, memberId: string): Promise<ExportSection[]> {
  const sections: ExportSection[] = [];
  for (const kept of personalRecords.of(strapi).list()) sections.push({ code: kept.code, title: kept.title, records: await kept.collect({ strapi, memberId }) });
  return sections;
}

async function zip(member: Member, sections: readonly ExportSection[], at: Date): Promise<Buffer> {
  const language = member.language === 'nl' ? 'nl' : 'en';
  const archive = archiver('zip', { zlib: { level: 6 } });
  const data = Object.fromEntries(sections.map(({ code, records }) => [code, records]));
  archive.append(JSON.stringify({ madeAt: at.toISOString(), ...data }, null, 2), { name: 'data.json' });
  archive.append(writeExportPage(language, sections, at), { name: language === 'nl' ? 'lees-mij.html' : 'read-me.html' });
  const [content] = await Promise.all([buffer(archive), archive.finalize()]);
  return content;
}
