import type { Operation } from './define-route';

export interface Candidate {
  operation: Operation;
  /** With the prefix of the API: `/api/members/:handle`. */
  path: string;
}

export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

interface Pattern {
  order: number;
  operation: Operation;
  segments: readonly Segment[];
}

interface Segment {
  /** In lower case. */
  text: string;
  /** Its name, of a parameter. */
  parameter: string | null;
}

/**
 * Finds what Strapi's router would find: the first declared path that fits, letters of either case.
 *
 * It must know every GET path, also those that are not hot: `/members/me` is not a member called "me".
 * Spellings the router would have to mend (an empty segment, a broken escape) are left to it.
 */
export function createMatcher(candidates: readonly Candidate[]): (path: string) => Match | null {
  const patterns = candidates.map(({ operation, path }, order) => ({ order, operation, segments: path.split('/').slice(1).map(segmentOf) }));
  const fixed = new Map<string, Pattern>();
  const bySize = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    if (pattern.segments.some(({ parameter }) => parameter !== null)) bySize.set(pattern.segments.length, [...(bySize.get(pattern.segments.length) ?? []), pattern]);
    else keepFirst(fixed, `/${pattern.segments.map(({ text }) => text).join('/')}`, pattern);
  }
  return (path) => {
    const segments = path.split('/').slice(1);
    if (segments.includes('')) return null;
    const lower = path.toLowerCase();
    const exact = fixed.get(lower);
    const lowered = lower.split('/').slice(1);
    const open = bySize.get(segments.length)?.find((pattern) => fits(pattern, lowered));
    const first = exact && open ? (exact.order < open.order ? exact : open) : (exact ?? open);
    return first ? read(first, segments) : null;
  };
}

const segmentOf = (segment: string): Segment => ({ text: segment.toLowerCase(), parameter: segment.startsWith(':') ? segment.slice(1) : null });

function keepFirst(known: Map<string, Pattern>, key: string, pattern: Pattern): void {
  if (!known.has(key)) known.set(key, pattern);
}

function fits(pattern: Pattern, lowered: readonly string[]): boolean {
  return pattern.segments.every(({ text, parameter }, index) => parameter !== null || text === lowered[index]);
}

function read({ operation, segments: wanted }: Pattern, segments: readonly string[]): Match | null {
  try {
    const params: Record<string, string> = {};
    wanted.forEach(({ parameter }, index) => {
      if (parameter !== null) params[parameter] = decodeURIComponent(segments[index]);
    });
    return { operation, params };
  } catch {
    return null;
  }
}
