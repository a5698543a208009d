import { defineTexts } from '@kring/site/texts';

interface Lacks {
  photo: boolean;
  about: boolean;
  themes: boolean;
}

export const homeTexts = defineTexts(
  {
    next: 'Wat je nu kunt doen',
    requests: (count: number) => (count === 1 ? 'Er wacht een verzoek op je antwoord' : `Er wachten ${count} verzoeken op je antwoord`),
    rules: 'De huisregels zijn vernieuwd. Lees ze even',
    welcome: 'Maak je welkom af: wie je bent en waar je van houdt',
    profile: ({ photo, about }: Lacks) => (photo ? 'Zet een foto op je pagina, dan herkennen mensen je' : about ? 'Vertel in een paar zinnen wie je bent' : 'Kies thema’s waar je van houdt'),
    leaving: 'Je gaat de kring verlaten. Toch blijven kan nog',
    upToDate: 'Je bent bij. Er wacht niets op je.',
    newHere: 'Net binnen',
    everyone: 'Alle leden',
  },
  {
    next: 'What you can do now',
    requests: (count) => (count === 1 ? 'A request is waiting for your answer' : `${count} requests are waiting for your answer`),
    rules: 'The house rules are renewed. Have a look at them',
    welcome: 'Finish your welcome: who you are and what you care about',
    profile: ({ photo, about }) => (photo ? 'Put a photo on your page, so people recognise you' : about ? 'Say in a few sentences who you are' : 'Choose themes you care about'),
    leaving: 'You are going to leave the circle. You can still stay',
    upToDate: 'You are up to date. Nothing is waiting for you.',
    newHere: 'Just arrived',
    everyone: 'Everyone',
  },
);
