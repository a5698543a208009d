import { TornPaper } from '../illustrations/states';
import { pageMeta } from '../server/page-meta';
import { problemsTexts } from '../texts/problems';
import { useTexts } from '../texts/use-texts';
import type { PageHandle } from '../root';

export const meta = pageMeta(({ language }) => ({ title: problemsTexts[language].offlineTitle, isUnlisted: true }));

export const handle: PageHandle = { isStill: true };

/** Kept by the service worker and shown when there is no network. */
export default function Offline() {
  const texts = useTexts(problemsTexts);
  return (
    <div className="empty column">
      <TornPaper />
      <h1>{texts.offlineTitle}</h1>
      <p>{texts.offline}</p>
      {/* The address that was asked for, which is not that of this page. */}
      <a className="button button--primary" href="">{texts.again}</a>
    </div>
  );
}
