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
  segments: readonly string[];
}

/**
 * Finds what Strapi's router would find: the first declared path that fits, letters of either case.
 *
 * It must know every GET path, also those that are not hot: `/members/me` is not a member called "me".
 * Spellings the router would have to mend (an empty segment, a broken escape) are left to it.
 */
export function createMatcher(candidates: readonly Candidate[]): (path: string) => Match | null {
  const patterns = candidates.map(({ operation, path }, order) => ({ order, operation, segments: path.split('/').slice(1) }));
  const fixed = new Map<string, Pattern>();
  const bySize = new Map<number, Pattern[]>();
  for (const pattern of patterns) {
    if (pattern.segments.some(isParameter)) bySize.set(pattern.segments.length, [...(bySize.get(pattern.segments.length) ?? []), pattern]);
    else keepFirst(fixed, `/${pattern.segments.join('/')}`.toLowerCase(), pattern);
  }
  return (path) => {
    const segments = path.split('/').slice(1);
    if (segments.some((segment) => segment === '')) return null;
    const exact = fixed.get(path.toLowerCase());
    const open = bySize.get(segments.length)?.find((pattern) => fits(pattern, segments));
    const first = exact && open ? (exact.order < open.order ? exact : open) : (exact ?? open);
    return first ? read(first, segments) : null;
  };
}

const isParameter = (segment: string) => segment.startsWith(':');

function keepFirst(known: Map<string, Pattern>, key: string, pattern: Pattern): void {
  if (!known.has(key)) known.set(key, pattern);
}

function fits(pattern: Pattern, segments: readonly string[]): boolean {
  return pattern.segments.every((wanted, index) => isParameter(wanted) || wanted.toLowerCase() === segments[index].toLowerCase());
}

function read({ operation, segments: wanted }: Pattern, segments: readonly string[]): Match | null {
  try {
    const params: Record<string, string> = {};
    wanted.forEach((name, index) => {
      if (isParameter(name)) params[name.slice(1)] = decodeURIComponent(segments[index]);
    });
    return { operation, params };
  } catch {
    return null;
  }
}
