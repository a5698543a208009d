import { PersonLine, useTexts } from '@kring/site/ui';
import type { Profile } from '../pages/profile';
import { profileTexts } from '../texts/profile';

/** What blocking does, wherever it is asked. */
export function BlockFacts({ profile }: { profile: Profile }) {
  const texts = useTexts(profileTexts);
  return (
    <>
      <PersonLine person={profile} />
      <p>{texts.blockText(profile.displayName)}</p>
      <p className="quiet">{texts.blockUndo}</p>
    </>
  );
}

/** What ending a connection does, wherever it is asked. */
export function DisconnectFacts({ profile }: { profile: Profile }) {
  const texts = useTexts(profileTexts);
  return (
    <>
      <PersonLine person={profile} />
      <p>{texts.disconnectText(profile.displayName)}</p>
    </>
  );
}
