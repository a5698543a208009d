import type { PostAudience } from '@kring/wall/extend';

export interface Remark {
  /** First name; nobody shares one here. */
  by: string;
  text: string;
  /** How long after what it follows; otherwise soon, as people are awake. */
  after?: string;
  /** The asker accepted it. */
  isAccepted?: boolean;
  /** First name of who of the staff says it is right. */
  verifiedBy?: string;
  /** What it said at first. */
  editedFrom?: string;
  isRemoved?: boolean;
  replies?: Remark[];
}

export interface Told {
  kind: 'status' | 'discussion' | 'question';
  by: string;
  /** `w3 tue 20:15` is a Tuesday three weeks back, `40m` and `5h` count from now. */
  when: string;
  title?: string;
  text: string;
  talk: Remark[];
  /** Otherwise every member. */
  audience?: PostAudience;
  /** Otherwise the author's own. */
  language?: 'nl' | 'en';
  /** What it said at first. */
  editedFrom?: string;
  /** How long it stood before the author took it away. */
  removedAfter?: string;
  /** First name of who closed the conversation, when everything was said. */
  lockedBy?: string;
  /** How much it was read and liked; 1 is usual. */
  warmth?: number;
}

export type Extra = Partial<Pick<Told, 'audience' | 'language' | 'editedFrom' | 'removedAfter' | 'lockedBy' | 'warmth'>>;
type RemarkExtra = Omit<Remark, 'by' | 'text' | 'replies'>;

export const status = (by: string, when: string, text: string, talk: Remark[] = [], extra: Extra = {}): Told => ({ kind: 'status', by, when, text, talk, ...extra });
export const discussion = (by: string, when: string, title: string, text: string, talk: Remark[], extra: Extra = {}): Told => ({ kind: 'discussion', by, when, title, text, talk, ...extra });
export const question = (by: string, when: string, title: string, text: string, talk: Remark[] = [], extra: Extra = {}): Told => ({ kind: 'question', by, when, title, text, talk, ...extra });

export const says = (by: string, text: string, replies: Remark[] = [], extra: RemarkExtra = {}): Remark => ({ by, text, replies, ...extra });
/** The answer that helped. */
export const helps = (by: string, text: string, replies: Remark[] = [], extra: RemarkExtra = {}): Remark => says(by, text, replies, { isAccepted: true, ...extra });

export const forAll: Extra = { audience: 'public' };
export const forFriends: Extra = { audience: 'connections' };
