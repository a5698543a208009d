import { lengthOf } from './times';
import type { TimedPost, TimedRemark } from './timeline';
import type { Wall } from './wall';

export interface Act {
  at: Date;
  by: string;
  run(wall: Wall): Promise<void>;
}

const hour = 3_600_000;

/** Everything that is done around one post, except reactions. */
export function actsAround(post: TimedPost, now: Date, random: () => number): Act[] {
  const soon = (after: Date, hours: number) => new Date(Math.min(after.getTime() + hour * hours * (0.1 + random()), (after.getTime() + now.getTime() * 9) / 10));
  const last = post.remarks.reduce((latest, { at }) => (at > latest ? at : latest), post.at);
  return [
    { at: post.at, by: post.by, run: (wall) => wall.publish(post) },
    ...(post.editedFrom === undefined ? [] : [{ at: soon(post.at, 1), by: post.by, run: (wall: Wall) => wall.editPost(post) }]),
    ...post.remarks.flatMap((remark) => actsOn(post, remark, soon)),
    ...(post.lockedBy ? [{ at: soon(last, 3), by: post.lockedBy, run: (wall: Wall) => wall.lock(post) }] : []),
    ...(post.removedAfter ? [{ at: new Date(post.at.getTime() + lengthOf(post.removedAfter)), by: post.by, run: (wall: Wall) => wall.removePost(post) }] : []),
  ];
}

function actsOn(post: TimedPost, remark: TimedRemark, soon: (after: Date, hours: number) => Date): Act[] {
  const { at, by, verifiedBy } = remark;
  const answered = post.remarks.filter(({ parent }) => parent === remark).reduce((latest, reply) => (reply.at > latest ? reply.at : latest), at);
  return [
    { at, by, run: (wall) => wall.comment(post, remark) },
    ...(remark.editedFrom === undefined ? [] : [{ at: soon(at, 0.3), by, run: (wall: Wall) => wall.editComment(remark) }]),
    ...(remark.isAccepted ? [{ at: soon(at, 4), by: post.by, run: (wall: Wall) => wall.accept(post, remark) }] : []),
    ...(verifiedBy ? [{ at: soon(at, 20), by: verifiedBy, run: (wall: Wall) => wall.verify(remark) }] : []),
    // Late enough that the replies it leaves behind are there.
    ...(remark.isRemoved ? [{ at: soon(answered, 20), by, run: (wall: Wall) => wall.removeComment(remark) }] : []),
  ];
}
