import { Circle } from '../../illustrations/Circle';
import { useRoot } from '../../root';
import { homeTexts } from '../../texts/home';
import { useTexts } from '../../texts/use-texts';
import { ButtonLink } from '../../ui/Button';

export function Cover({ introduction }: { introduction: string }) {
  const texts = useTexts(homeTexts);
  const organisation = useRoot()?.organisation;
  return (
    <section className="cover">
      <div className="cover__words">
        <h1>{organisation?.purpose}</h1>
        <p className="lead">{introduction}</p>
        <div className="row">
          <ButtonLink kind="primary" to="/join">{texts.join}</ButtonLink>
          <ButtonLink kind="quiet" to="/people">{texts.seePeople}</ButtonLink>
        </div>
      </div>
      <div className="cover__picture"><Circle label={texts.illustration} /></div>
    </section>
  );
}
