import { awake, lengthOf, momentOf } from './times';
import type { Remark, Told } from './telling';

const minute = 60_000;

export interface TimedRemark extends Omit<Remark, 'replies'> {
  at: Date;
  parent: TimedRemark | null;
  /** Known once it is written. */
  id: string;
}

export interface TimedPost extends Omit<Told, 'talk'> {
  at: Date;
  remarks: TimedRemark[];
  id: string;
}

/** Gives everything said a moment: the later in a conversation, the longer people take. */
export function timed(told: Told, now: Date, random: () => number): TimedPost {
  const { talk, ...rest } = told;
  const at = momentOf(told.when, now);
  const remarks: TimedRemark[] = [];
  const place = (remark: Remark, previous: Date, parent: TimedRemark | null): Date => {
    const { replies = [], ...own } = remark;
    const wait = remark.after ? lengthOf(remark.after) : minute * (4 - Math.log(1 - random()) * (25 + 30 * remarks.length));
    const placed: TimedRemark = { ...own, at: awake(new Date(previous.getTime() + wait), random), parent, id: '' };
    remarks.push(placed);
    replies.reduce((last, reply) => place(reply, last, placed), placed.at);
    return placed.at;
  };
  talk.reduce((last, remark) => place(remark, last, null), at);
  return { ...rest, at, remarks: fitted(remarks, at, now), id: '' };
}

/** What would be said tomorrow is said sooner, in the same order. */
function fitted(remarks: TimedRemark[], from: Date, now: Date): TimedRemark[] {
  const latest = Math.max(0, ...remarks.map(({ at }) => at.getTime() - from.getTime()));
  const most = (now.getTime() - from.getTime()) * 0.9;
  if (latest > most) for (const remark of remarks) remark.at = new Date(from.getTime() + ((remark.at.getTime() - from.getTime()) * most) / latest);
  return remarks;
}
