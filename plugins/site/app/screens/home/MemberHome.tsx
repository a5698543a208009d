import { homeTexts } from '../../texts/home';
import { useTexts } from '../../texts/use-texts';
import { Slot, type LoadedSlot } from '../../ui/Slot';

export function MemberHome({ name, sections }: { name: string; sections: LoadedSlot }) {
  const texts = useTexts(homeTexts);
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
