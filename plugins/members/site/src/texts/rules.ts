import { defineTexts } from '@kring/site/texts';

export const rulesTexts = defineTexts(
  {
    title: 'Huisregels',
    lead: (organisation: string) => `Zo gaan we met elkaar om in de kring van ${organisation}.`,
    version: (version: number) => `Versie ${version}, sinds`,
    noneTitle: 'Nog geen huisregels',
    none: 'De redactie schrijft ze nog. Wees aardig voor elkaar, dan komt het goed.',
    changed: 'Deze versie heb je nog niet gelezen. Lees haar even door, en zeg onderaan dat je je eraan houdt.',
    accept: 'Gelezen, ik hou me eraan',
    accepted: 'Dank je. We hebben het genoteerd.',
    toHome: 'Naar home',
  },
  {
    title: 'House rules',
    lead: (organisation) => `This is how we treat each other in the circle of ${organisation}.`,
    version: (version) => `Version ${version}, since`,
    noneTitle: 'No house rules yet',
    none: 'The editors are still writing them. Be kind to each other, and it will be fine.',
    changed: 'You have not read this version yet. Read it, and say at the end that you will keep to it.',
    accept: 'Read, I will keep to them',
    accepted: 'Thank you. We made a note of it.',
    toHome: 'To home',
  },
);
