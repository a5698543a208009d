import type { z } from 'zod';
import type { PostKind } from '../server/src/extend';

export interface PostKindTrial {
  kind: PostKind;
  /** Facts of a post of this kind that must be accepted. */
  good: Record<string, unknown>;
  /** Facts that must be refused; absent for a kind without facts. */
  bad?: Record<string, unknown>;
}

/** What every contribution to `wall.post-kinds` must do. @throws with a sentence that says what is wrong. */
export function testPostKind({ kind, good, bad }: PostKindTrial): void {
  const say = (what: string) => {
    throw new Error(`${kind.code}: ${what}`);
  };
  if (!/^[a-z][a-z-]{0,23}$/.test(kind.kind)) say(`kind '${kind.kind}' must be at most 24 letters and hyphens`);
  for (const words of [kind.label, kind.hint]) if (!words.en.trim() || !words.nl.trim()) say('label and hint must be there in Dutch and English');
  const facts = kind.facts as z.ZodObject | undefined;
  if (!facts) {
    if (Object.keys(good).length > 0) say('it declares no facts, so a post of it holds none');
    return;
  }
  const accepted = facts.strict().safeParse(good);
  if (!accepted.success) return say(`facts that must be accepted are refused: ${accepted.error.issues[0]?.message ?? ''}`);
  if (!facts.strict().safeParse(JSON.parse(JSON.stringify(accepted.data))).success) say('what comes out of its schema must pass it again: facts are kept as JSON');
  if (bad && facts.strict().safeParse(bad).success) say('facts that must be refused are accepted');
}
