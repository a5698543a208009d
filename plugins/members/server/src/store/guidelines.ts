import { toDate, type Runner } from '@kring/community/extend';

export interface Guidelines {
  version: number;
  textNl: string;
  textEn: string;
  publishedAt: Date;
}

export async function findNewestGuidelines(runner: Runner): Promise<Guidelines | null> {
  const record = await runner('members_guidelines').orderBy('version', 'desc').first();
  return record ? { version: record.version, textNl: record.text_nl, textEn: record.text_en, publishedAt: toDate(record.published_at) } : null;
}
