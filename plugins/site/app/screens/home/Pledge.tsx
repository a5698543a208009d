import { homeTexts } from '../../texts/home';
import { useTexts } from '../../texts/use-texts';
import { ButtonLink } from '../../ui/Button';

export function Pledge() {
  const texts = useTexts(homeTexts);
  return (
    <section className="promise" aria-labelledby="pledge">
      <h2 id="pledge">{texts.promiseTitle}</h2>
      <p>{texts.promise}</p>
      <ButtonLink to="/house-rules">{texts.rules}</ButtonLink>
    </section>
  );
}
