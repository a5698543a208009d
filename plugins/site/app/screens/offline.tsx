import { TornPaper } from '../illustrations/states';
import { pageMeta } from '../server/page-meta';
import { problemsTexts } from '../texts/problems';
import { useTexts } from '../texts/use-texts';
import { ButtonLink } from '../ui/Button';

export const meta = pageMeta(({ language }) => ({ title: problemsTexts[language].offlineTitle, isUnlisted: true }));

/** Kept by the service worker and shown when there is no network. */
export default function Offline() {
  const texts = useTexts(problemsTexts);
  return (
    <div className="empty column">
      <TornPaper />
      <h1>{texts.offlineTitle}</h1>
      <p>{texts.offline}</p>
      <ButtonLink kind="primary" to="/" isDocument>{texts.again}</ButtonLink>
    </div>
  );
}
