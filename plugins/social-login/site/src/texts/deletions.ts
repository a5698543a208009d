import { defineTexts } from '@kring/site/texts';

export const deletionsTexts = defineTexts(
  {
    title: 'Je verzoek om te wissen',
    done: 'Alles wat we van dit netwerk over je bewaarden, is gewist.',
    leaving: 'Alles van dit netwerk is gewist. Je account hier was er alleen mee te gebruiken; het wordt na zeven dagen ook gewist.',
    asked: 'Aangevraagd op',
    code: 'Je code',
    question: 'Klopt er iets niet? Laat het ons weten en noem deze code.',
  },
  {
    title: 'Your request to delete',
    done: 'Everything we kept about you from this network has been deleted.',
    leaving: 'Everything from this network has been deleted. Your account here could only be used with it; after seven days it is deleted too.',
    asked: 'Asked on',
    code: 'Your code',
    question: 'Is something not right? Let us know and mention this code.',
  },
);
