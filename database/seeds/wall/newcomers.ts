import { forAll, question, says, type Told } from './telling';

/** Questions that wait for an answer, of people who are new here or of this evening. */
export const newcomers: Told[] = [
  question('Nora', '3h', 'Anyone baking in Arnhem this weekend whom I may photograph?',
    'Hands, flour, steam, bad light is fine. I bring good coffee and you keep the pictures.'),
  question('Fatima', '26h', 'Waar vind ik fijn griesmeel in een grote zak?',
    'Voor harcha. De kleine zakjes zijn na één vrijdag leeg.'),
  question('Greetje', 'w0 fri 20:40', 'Wie weet iets van een broodmerk met een haan erop?',
    'In ons dorpshuis lag achter de oven een ijzeren stempel met een haan en de letters *G.W.* Is dat van jullie geweest?'),
  question('Nora', 'w0 tue 22:05', 'What do the words on the price tags mean?',
    'I shop with a translator app and it tells me "floor", "loose" and "little cup". I bought the little cup. It was a roll. What is a *vloer*?',
    [
      says('Claire', '*Vloer* means it was baked right on the oven floor, without a tin. *Los* is loose, so not packed. A *kapje* is the end of the loaf, and *kopje* is a cup. You met a *bolletje*, I think.'),
    ], { ...forAll, warmth: 1.4 }),
  question('Shanti', '75m', 'Gist opgelost in te heet water, is het deeg nog te redden?',
    'Net thuis van de dienst, niet opgelet. Het ligt er al een half uur bij alsof het ook nachtdienst heeft gehad.'),
  question('Grace', '5h', 'Thin slices for 240: does the Apeldoorn machine go below 8 mm?',
    'Asking before Monday. At 9 they are good. At 8 they would be art.', [says('Joost', 'Morgenochtend probeer ik het voor je uit. De machine protesteert alvast.')]),
  question('Mustafa', 'w0 fri 05:10', 'Hoe houd je een brood warm in een taxi?',
    'Serieuze vraag. Van Deventer naar huis is veertig minuten en dan is het moment voorbij.',
    [says('Sander', 'Stoelverwarming.'), says('Mustafa', 'Geprobeerd. Klant dacht dat er iemand zat.')], { warmth: 2 }),
];
