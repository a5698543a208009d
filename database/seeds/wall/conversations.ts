import { discussion, forAll, says, type Told } from './telling';

/** The same in English, by who writes that here. */
export const conversations: Told[] = [
  discussion('Tomasz', 'w8 wed 20:10', 'Dense bread is not failed bread',
    'Every book says "light", "airy", "open". I grew up with bread you could use as a doorstop and nobody was sad about it. Who started this war against weight?',
    [
      says('Callum', 'Photographers. It was photographers.'),
      says('Oscar', 'Weight is fine if you remove the height.'),
      says('Lin', 'I disagree a little. Dense can be a choice and it can be an accident, and I have made both on one tray.', [
        says('Tomasz', 'How do you tell which is which?'),
        says('Lin', 'The accident is sticky.'),
        says('Tomasz', 'All right. I accept that there is failed bread. Mine last Sunday, for example.'),
      ]),
      says('Aaltje', 'Roggebrood hoort zwaar te zijn. Anders waait het van tafel.'),
    ], { warmth: 1.6 }),

  discussion('Grace', 'w6 wed 17:20', 'Should children choose their own lunch bread?',
    'This term I let them pick between white and wholemeal. First week: 80% white. I was ready to stop. But a colleague said to wait a month and to slice thinner.\n\nFourth week: **55% wholemeal**. Nobody was told anything, nobody was pushed. What would you do next: keep the choice or go back to one bread?',
    [
      says('Sophie', 'Keep it! They learned something no poster could teach.'),
      says('Lars', 'Laat ze zelf de grafiek tekenen. Echt, kinderen zijn dol op een lijn die omhoog gaat.'),
      says('Ruud', 'Twee soorten is dubbel zoveel over aan het eind van de dag, denk ik dan.', [
        says('Grace', 'I feared that too. It was less: what they choose, they finish. 6 kg a week went to 3.'),
        says('Ruud', 'Dan neem ik het terug. Houden zo!'),
      ]),
    ], { warmth: 1.7 }),

  discussion('Carmen', 'w7 mon 19:10', 'Dear bakers: may contain is not information',
    'I know why it is there. But when *everything* may contain nuts, I learn nothing and stop reading. I would rather have ten things that surely do not.\n\nAm I alone in this?',
    [
      says('Roos', 'Not alone. Ik lees "kan sporen bevatten van" als "wij hadden geen zin om te kijken".'),
      says('Emre', 'As the one who writes them: I had no choice as long as we had one table for everything. After the rebuilding there are two, then I can really say *no*.', [
        says('Carmen', 'Then I am wrong about the reason and right about the table.'),
        says('Emre', 'That is exactly how I would put it.'),
      ]),
      says('Tessa', 'Ik maak een groen vignet voor die tien dingen. Klein, maar op elke zak op dezelfde plek.', [says('Bo', 'Mag ik dat vignet alsjeblieft tekenen.')]),
    ], { warmth: 1.6 }),

  discussion('Dayo', 'w5 wed 18:30', 'Does bread need a recipe?',
    'On the boat I stopped weighing three months ago. Flour until it feels right, water until it complains. It comes out different every time and I like that. My neighbour on berth 14 says that is not baking but gambling.',
    [
      says('Lars', 'Je buurman is een wetenschapper.'),
      says('Rashid', 'My grandfather never owned a scale. But he made the same bread for fifty years, his hands were the scale.'),
      says('Naomi', 'Met 140 kilo deeg per keer ben ik erg voor wegen. Thuis nooit.'),
      says('Dayo', 'Update: this week’s bread was a frisbee. I have bought a scale. Berth 14 must never know.', [says('Callum', 'Berth 14 reads along, Dayo. Everybody reads along.')], { after: '9d' }),
    ], { warmth: 1.5 }),

  discussion('Callum', 'w3 thu 20:50', 'Learning Dutch at the bakery counter',
    'Two years of Saturdays taught me: *volkoren*, *gesneden*, *anders nog iets*, and that "nee hoor, dat was het" closes every deal in this country. What did the counter teach you?',
    [
      says('Claire', '"Doe maar." It means yes, no, and I trust you with my life.'),
      says('Nadia', 'Ik heb geleerd: "lekker weertje". Ook als het regent.'),
      says('Mohamed', '"Zal ik hem even voor u snijden?" For a month I thought it was a threat.'),
      says('Samira', 'Wij leren ook van jullie. Ik zeg nu "cheers" als iemand gepast betaalt.'),
      says('Lin', 'That you must take a number even when you are alone in the shop.', [says('Emre', 'Especially then.')]),
    ], { ...forAll, warmth: 2.2 }),

  discussion('Oscar', 'w1 sun 16:00', 'Crispbread belongs in the bread aisle, not with the crackers',
    'It is bread. It has rye, water, yeast, a hole in the middle so that it can hang from the ceiling. In the shop in Zwolle it lies next to the party nuts. I find this hard.',
    [
      says('Carmen', 'Next to the *nuts*? I find that harder.'),
      says('Hanneke', 'It stands there because it is dry and everything dry stands there. But Carmen has a point that beats mine. Moved this week in all twelve shops.', [
        says('Oscar', 'All twelve! I will need a moment and a glass of milk.'),
      ]),
      says('Koen', 'Hangt hij nu ook aan het plafond?'),
    ], { warmth: 1.5 }),

  discussion('Lin', 'w2 tue 20:45', 'Sharing a sourdough culture: what do you tell people?',
    'When I give away a piece of my starter I add a note: what it eats, how it smells when well, how it smells when not. Someone told me that is too much and takes the fun out of it. Do you give instructions, or let people find out?',
    [
      says('Yara', 'Instructions. Living things come with instructions. Except people.'),
      says('Thea', 'Ik schrijf alleen mijn telefoonnummer erop.', [says('Lin', 'That is the best instruction I have ever heard. I will do that.')]),
      says('Bram', 'Eén regel: voer haar voordat je zelf ontbijt. De rest vertelt ze je wel.'),
    ]),

  discussion('Mohamed', 'w0 wed 21:30', 'What do you listen to while kneading?',
    'I have a list of forty songs, all at about 100 beats per minute, that is my fold rhythm. My downstairs neighbour asked for the list. Not sure if that was a compliment.',
    [
      says('Shanti', 'Stilte. Na een dienst is dat muziek.'),
      says('Dirk', 'Ik zoem.'),
      says('Grace', 'Gospel. The dough rises, it is a law.', [says('Mohamed', 'I will add three and see whether the neighbour moves.')]),
      says('Yara', 'De afwasmachine van mijn huisgenoten, in driekwartsmaat.'),
    ], { warmth: 1.4 }),
];
