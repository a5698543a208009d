import type { Problem } from '../server/problem';
import { problemsTexts } from '../texts/problems';
import type { Language } from '../texts/language';

/** One sentence for a refusal: the screen's own words for its codes, else ours for the common ones. */
export function problemText(problem: Problem, language: Language, own: Partial<Record<string, string>> = {}): string {
  const texts = problemsTexts[language];
  const known = own[problem.code];
  if (known) return known;
  if (problem.code === 'community.rate-limited') return texts.limited(problem.retryAfterSeconds ?? 60);
  if (problem.code === 'community.invalid-input') return texts.checkFields;
  if (problem.code === 'community.foreign-origin') return texts.foreignOrigin;
  if (problem.code === 'community.not-found') return texts.notFound;
  return language === 'en' ? problem.message : texts.unknown;
}

/** Field name → sentence, for fields the API refused. `own` says it in the screen's words. */
export function fieldErrors<F extends string>(problem: Problem | null | undefined, own: Record<F, string>): Partial<Record<F, string>> {
  const errors: Partial<Record<F, string>> = {};
  for (const { path } of problem?.fields ?? []) {
    const field = path.split('.')[1] as F | undefined;
    if (field !== undefined && field in own) errors[field] = own[field];
  }
  return errors;
}
