import type { StoredPhoto } from './stored-photo';
import { fromJson } from '@kring/community/extend';
import type { Member } from './members';

/** What a card needs, and what pages through cards. */
export type CardMember = Pick<Member, 'row' | 'memberId' | 'handle' | 'displayName' | 'headline' | 'photo' | 'isStaff' | 'jobTitle' | 'departmentRow'> & { nameKey: string };

export interface CardRecord {
  id: number;
  document_id: string;
  handle: string;
  display_name: string;
  headline: string | null;
  photo: unknown;
  is_staff: boolean | number;
  job_title: string | null;
  department_id: number | null;
  name_key: string | null;
}

export const cardColumns = 'm.id, m.document_id, m.handle, m.display_name, m.headline, m.photo, m.is_staff, m.job_title, m.department_id, m.name_key';

export function toCardMember(record: CardRecord): CardMember {
  return {
    row: record.id,
    memberId: record.document_id,
    handle: record.handle,
    displayName: record.display_name,
    headline: record.headline,
    photo: fromJson<StoredPhoto | null>(record.photo, null),
    isStaff: Boolean(record.is_staff),
    jobTitle: record.job_title,
    departmentRow: record.department_id,
    nameKey: record.name_key ?? '',
  };
}
