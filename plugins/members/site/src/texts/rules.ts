import { defineTexts } from '@kring/site/texts';

export const rulesTexts = defineTexts(
  {
    title: 'Huisregels',
    lead: (organisation: string) => `Zo gaan we met elkaar om in de kring van ${organisation}.`,
    version: (version: number) => `Versie ${version}, sinds`,
    noneTitle: 'Nog geen huisregels',
    none: 'De redactie schrijft ze nog. Wees aardig voor elkaar, dan komt het goed.',
    changed: 'De huisregels zijn veranderd sinds je ze las.',
    accept: 'Gelezen, ik hou me eraan',
  },
  {
    title: 'House rules',
    lead: (organisation) => `This is how we treat each other in the circle of ${organisation}.`,
    version: (version) => `Version ${version}, since`,
    noneTitle: 'No house rules yet',
    none: 'The editors are still writing them. Be kind to each other, and it will be fine.',
    changed: 'The house rules have changed since you read them.',
    accept: 'Read, I will keep to them',
  },
);
