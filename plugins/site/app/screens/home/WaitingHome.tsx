import { LockedDoor } from '../../illustrations/states';
import { problemsTexts } from '../../texts/problems';
import { useTexts } from '../../texts/use-texts';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Slot, type LoadedSlot } from '../../ui/Slot';

/** Admitted later: says what happens and what was said, and leaves the rest of the site open. */
export default function WaitingHome({ sections }: { sections: LoadedSlot }) {
  const texts = useTexts(problemsTexts);
  return (
    <div className="column stack">
      <EmptyState isWholePage drawing={<LockedDoor />} title={texts.pendingTitle} action={<ButtonLink to="/people">{texts.toPeople}</ButtonLink>}>{texts.pending}</EmptyState>
      <Slot name="waiting-home.sections" loaded={sections} props={{}} />
    </div>
  );
}
