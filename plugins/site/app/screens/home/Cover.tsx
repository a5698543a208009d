import { Circle } from '../../illustrations/Circle';
import { useRoot } from '../../root';
import { homeTexts } from '../../texts/home';
import { useTexts } from '../../texts/use-texts';
import { ButtonLink } from '../../ui/Button';
import { Slot, type LoadedSlot } from '../../ui/Slot';

export function Cover({ introduction, ways }: { introduction: string; ways: LoadedSlot }) {
  const texts = useTexts(homeTexts);
  const organisation = useRoot()?.organisation;
  return (
    <section className="cover">
      <div className="cover__words">
        <h1>{organisation?.purpose}</h1>
        <p className="lead">{introduction}</p>
        <Slot name="home.join" loaded={ways} props={{}} />
        <div className="row">
          {Object.keys(ways).length === 0 ? <ButtonLink kind="primary" to="/join">{texts.join}</ButtonLink> : null}
          <ButtonLink kind="quiet" to="/people">{texts.seePeople}</ButtonLink>
        </div>
      </div>
      <div className="cover__picture"><Circle label={texts.illustration} /></div>
    </section>
  );
}
