import { defineTexts } from '@kring/site/texts';

export const notesTexts = defineTexts(
  {
    title: 'Van ons aan jou',
    lead: 'Wat we je lieten weten en je nog niet hebt opgeruimd.',
    row: (count: number) => (count === 1 ? 'Eén bericht' : `${count} berichten`),
    none: 'Er is niets',
    noneText: 'Als we je iets laten weten, staat het hier.',
    message: 'Een bericht van ons',
    exported: 'Je gegevens staan klaar',
    exportedText: 'Je kunt ze zeven dagen lang ophalen.',
    toExport: 'Naar je gegevens',
    approved: 'Je aanvraag is goedgekeurd',
    approvedText: 'Je kunt nu meedoen.',
    putAway: 'Opruimen',
    back: 'Instellingen',
  },
  {
    title: 'From us to you',
    lead: 'What we told you and you have not put away yet.',
    row: (count) => (count === 1 ? 'One message' : `${count} messages`),
    none: 'There is nothing',
    noneText: 'When we tell you something, it is here.',
    message: 'A message from us',
    exported: 'Your data is ready',
    exportedText: 'You can fetch it for seven days.',
    toExport: 'To your data',
    approved: 'Your request was approved',
    approvedText: 'You can take part now.',
    putAway: 'Put away',
    back: 'Settings',
  },
);
