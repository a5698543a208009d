import { homeTexts } from '../../texts/home';
import { useTexts } from '../../texts/use-texts';

export function WhatYouDo() {
  const texts = useTexts(homeTexts);
  return (
    <section className="section" aria-labelledby="what">
      <h2 id="what">{texts.whatTitle}</h2>
      <div className="three">
        <div><h3>{texts.askTitle}</h3><p>{texts.ask}</p></div>
        <div><h3>{texts.meetTitle}</h3><p>{texts.meet}</p></div>
        <div><h3>{texts.betterTitle}</h3><p>{texts.better}</p></div>
      </div>
    </section>
  );
}
