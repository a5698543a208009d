import { LockedDoor } from '../../illustrations/states';
import { useRoot } from '../../root';
import { problemsTexts } from '../../texts/problems';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { homeTexts } from '../../texts/home';
import { useTexts } from '../../texts/use-texts';
import { Slot, type LoadedSlot } from '../../ui/Slot';

/** Admitted later: says what happens, and leaves the rest of the site open. */
function Waiting() {
  const texts = useTexts(problemsTexts);
  return <EmptyState isWholePage drawing={<LockedDoor />} title={texts.pendingTitle} action={<ButtonLink to="/people">{texts.toPeople}</ButtonLink>}>{texts.pending}</EmptyState>;
}

export function MemberHome({ name, sections }: { name: string; sections: LoadedSlot }) {
  const texts = useTexts(homeTexts);
  if (useRoot()?.viewer?.state === 'pending') return <Waiting />;
  return (
    <div className="column stack">
      <div>
        <h1>{texts.hello(name.split(' ')[0] ?? name)}</h1>
        <p className="lead quiet">{texts.helloText}</p>
      </div>
      <Slot name="member-home.sections" loaded={sections} props={{}} />
    </div>
  );
}
