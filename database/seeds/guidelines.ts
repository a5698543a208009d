import type { Core } from '@strapi/strapi';
import { insertGuidelines } from './store';

const textNl = `De kring is van ons allemaal. Deze regels zijn kort, zodat je ze kunt onthouden.

**Je eigen naam, je eigen gezicht**

Noem je zoals mensen je kennen. Wie bij Molenwiek werkt, zegt dat erbij.

**Over het brood, niet over de bakker**

Kritiek is welkom, ook scherpe. Zeg wat er misging en wat je verwachtte. Over iemands persoon, afkomst of geloof gaat het hier niet.

**Wat je deelt**

- Vraag het eerst als er iemand herkenbaar op je foto staat.
- Wat een ander je alleen vertelde, blijft bij jou.
- Reclame voor je eigen zaak doe je op je pagina, niet bij anderen.

**Wat wij doen**

Je krijgt altijd antwoord als je ons iets vraagt. Halen we iets weg, dan hoor je waarom en kun je ertegen in gaan.`;

const textEn = `The circle belongs to all of us. These rules are short, so that you can remember them.

**Your own name, your own face**

Call yourself what people call you. Whoever works at Molenwiek says so.

**About the bread, not about the baker**

Criticism is welcome, sharp criticism too. Say what went wrong and what you expected. This is no place for remarks about who somebody is, where they come from or what they believe.

**What you share**

- Ask first when somebody can be recognised in your photo.
- What somebody told only you stays with you.
- Advertising for your own business goes on your page, not on those of others.

**What we do**

You always get an answer when you ask us something. When we take something away, you hear why and can object.`;

/** The first version of the house rules; everybody who is here has read it. */
export const firstVersion = 1;

export function seedGuidelines(strapi: Core.Strapi): Promise<void> {
  return insertGuidelines(strapi, { version: firstVersion, textNl, textEn });
}
