import { isRouteErrorResponse } from 'react-router';
import { EmptyMill, LockedDoor, TornPaper } from '../illustrations/states';
import type { Problem } from '../server/problem';
import { problemsTexts } from '../texts/problems';
import { useTexts } from '../texts/use-texts';
import { ButtonLink } from '../ui/Button';

/** One designed page for everything a loader may refuse; says what, why, and where to go on. */
export default function ErrorPage({ error }: { error: unknown }) {
  const texts = useTexts(problemsTexts);
  const problem = isRouteErrorResponse(error) ? ((error.data as Problem | null) ?? null) : null;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [title, text, Drawing] = wordsFor(status, problem, texts);
  return (
    <div className="empty column">
      <Drawing />
      <h1>{title}</h1>
      <p>{text}</p>
      <div className="row">
        <ButtonLink kind="primary" to="/">{texts.toHome}</ButtonLink>
        {status === 404 ? <ButtonLink to="/people">{texts.toPeople}</ButtonLink> : null}
      </div>
    </div>
  );
}

type Words = ReturnType<typeof useTexts<(typeof problemsTexts)['nl']>>;

function wordsFor(status: number, problem: Problem | null, texts: Words) {
  if (problem?.code === 'community.waiting-for-approval') return [texts.pendingTitle, texts.pending, LockedDoor] as const;
  if (problem?.code === 'members.suspended') return [texts.suspendedTitle, texts.suspended, LockedDoor] as const;
  if (status === 404 || status === 400) return [texts.notFoundTitle, texts.notFound, EmptyMill] as const;
  if (status === 401 || status === 403) return [texts.notAllowedTitle, texts.notAllowed, LockedDoor] as const;
  if (status === 429) return [texts.limitedTitle, texts.limited(problem?.retryAfterSeconds ?? 60), TornPaper] as const;
  return [texts.brokenTitle, texts.broken, TornPaper] as const;
}
