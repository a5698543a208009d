import type { seededRandom } from '../random';
import type { Act } from './acts';
import type { TimedPost } from './timeline';
import type { Reaction, Wall } from './wall';

type Random = ReturnType<typeof seededRandom>;

interface Liked {
  target: 'post' | 'comment';
  /** Looked up when it happens: it has no id before it is written. */
  thing: { id: string };
  by: string;
  at: Date;
  until: Date;
  count: number;
  kinds: readonly Reaction[];
}

const kindsOfPosts: Record<TimedPost['kind'], readonly Reaction[]> = {
  status: ['thanks', 'me-too', 'me-too', 'thanks', 'useful'],
  question: ['me-too', 'me-too', 'useful'],
  discussion: ['useful', 'useful', 'thanks', 'me-too'],
};

/** Who found what useful: everybody who was here and may read it, except its author. */
export function reactionsTo(post: TimedPost, readers: readonly { name: string; joinedAt: Date }[], now: Date, random: Random): Act[] {
  const warmth = (post.warmth ?? 1) * (post.audience === 'connections' ? 0.6 : 1);
  const until = post.removedAfter ? new Date(post.at.getTime() + 600_000) : now;
  const onPost: Liked = { target: 'post', thing: post, by: post.by, at: post.at, until, count: Math.round(warmth * (0.5 + 5 * random.next())), kinds: kindsOfPosts[post.kind] };
  const onRemarks = post.remarks.filter(({ isRemoved }) => !isRemoved && !post.removedAfter).map((remark): Liked => {
    const count = Math.floor(warmth * (remark.isAccepted ? 1 + 2.6 * random.next() : 1.8 * random.next() ** 2));
    return { target: 'comment', thing: remark, by: remark.by, at: remark.at, until: now, count, kinds: post.kind === 'question' ? ['useful', 'useful', 'thanks'] : ['thanks', 'useful', 'me-too'] };
  });
  const thanks = post.remarks.filter(({ isAccepted, by }) => isAccepted && by !== post.by).map((remark) => given(post.by, { target: 'comment', thing: remark }, 'thanks', soonAfter(remark.at, now, random)));
  return [...[onPost, ...onRemarks].flatMap((liked) => likes(liked, readers.filter(({ name }) => name !== post.by), random)), ...thanks];
}

function likes(liked: Liked, readers: readonly { name: string; joinedAt: Date }[], random: Random): Act[] {
  const here = readers.filter(({ name, joinedAt }) => name !== liked.by && joinedAt < liked.at);
  return random.some(here, liked.count).map(({ name }) => given(name, liked, liked.kinds[random.below(liked.kinds.length)], soonAfter(liked.at, liked.until, random)));
}

/** Most within a day, a few much later. */
function soonAfter(at: Date, until: Date, random: Random): Date {
  const wait = -Math.log(1 - random.next()) * 9 * 3_600_000 + 60_000;
  const most = (until.getTime() - at.getTime()) * (0.15 + 0.8 * random.next());
  return new Date(at.getTime() + Math.min(wait, most));
}

const given = (by: string, { target, thing }: Pick<Liked, 'target' | 'thing'>, kind: Reaction, at: Date): Act => ({ at, by, run: (wall: Wall) => wall.react({ target, id: thing.id }, kind) });
