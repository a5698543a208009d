import { forAll, helps, question, says, type Told } from './telling';

/** Questions about recipes and what to do with bread. */
export const recipeQuestions: Told[] = [
  question('Roos', 'w9 wed 20:05', 'Boekweitbrood dat niet uit elkaar valt?',
    'Psyllium heb ik. Geduld ook. Toch ligt er na het snijden kruimeldief-werk op de plank.',
    [
      says('Sophie', 'Heb je het na het bakken laten rusten? Glutenvrij moet echt koud zijn.'),
      helps('Grace', 'Overnight in a cloth, then slice. And one boiled potato in the dough, mashed. We do it for two children at school and nobody notices.', [says('Roos', 'Aardappel! Het eerste brood in jaren waar ik boter op kan smeren zonder ongelukken.')], { after: '4d' }),
    ]),
  question('Thea', 'w7 thu 15:00', 'Wie heeft het recept van kruidkoek uit het oude boekje?',
    'Van mij is de bladzij met jam dichtgeplakt, precies bij de kruiden.',
    [
      says('Marleen', 'Ik heb het boekje op zolder. Geef me een dag en een ladder.'),
      says('Marleen', 'Gevonden, pagina 14:\n\n- 2 theelepels kaneel\n- 1 theelepel kruidnagel\n- een halve nootmuskaat, geraspt\n- "een snuf koriander voor wie durft"\n\nDe rest weet je wel.', [says('Thea', 'Voor wie durft! Dat was mijn moeder ten voeten uit. Dank je Marleen.')], { after: '1d' }),
    ]),
  question('Ahmed', 'w6 fri 14:45', 'Wat doe ik met vijf kilo oud brood per week?',
    'Broodpudding hebben we nu wel gehad, zegt de bewonersraad. Schriftelijk.',
    [
      says('Rashid', 'Dry it, grind it, use it for a third of the flour in flatbread. Very good, very cheap.'),
      says('Oscar', 'Slice, dry, season. It is not crispbread but it wants to be. Serve with soup.', [says('Ahmed', 'Soepcrackers. De bewonersraad is om, eveneens schriftelijk.', [], { after: '6d' })]),
      says('Lotte', 'En vraag @emre-kaya naar onze paneermeelmolen, die staat ’s middags stil.'),
    ]),
  question('Grace', 'w5 tue 08:10', 'Wholemeal wraps that survive until lunch?',
    '240 of them, rolled at eight, eaten at twelve. Right now they crack like old paint.',
    [
      helps('Rashid', 'Boiling water on half of the flour, wait ten minutes, then the rest. Add a spoon of oil. Stack them in a towel while hot. They stay soft until evening.', [says('Grace', 'Towel was the trick. 240 of 240 survived, one was thrown at a teacher.')], { verifiedBy: 'Lotte' }),
      says('Anil', 'Zo maakt mijn moeder roti ook. Kokend water, theedoek, klaar.'),
    ]),
  question('Anil', 'w5 sun 17:20', 'Roggebrood stomen of bakken? Mijn schoonmoeder kijkt mee',
    'Zij zegt: twaalf uur in de hooikist. Ik zeg: we hebben een oven. Help.',
    [
      says('Tomasz', 'She wins. Low and slow, covered, over night.'),
      says('Aaltje', 'Hooikist. Maar dan wel met een wollen deken.'),
      helps('Bram', 'Twaalf uur op 105 graden, afgedekt, met een bak water erbij. Dan wordt de suiker in de rogge donker en zoet. Zij heeft gelijk over de tijd, jij over de oven.', [says('Anil', 'Een gelijkspel dus. Het staat in, op 105. Het huis ruikt naar kerst.')], { verifiedBy: 'Stijn' }),
    ]),
  question('Lin', 'w4 mon 18:50', 'Steaming buns without a bamboo basket?',
    'Moved house, basket did not survive the cats.',
    [
      helps('Carmen', 'A colander, a lid in a tea towel so it doesn’t drip, and squares of baking paper with holes. I have made flan like that and nobody was hurt.', [says('Lin', 'Works! Looks like a science experiment, tastes like Sunday.')]),
      says('Bo', 'Ik heb er nog een! Beetje aangebrand, maar met liefde. Ik breng hem mee.'),
    ]),
  question('Gijs', 'w3 tue 18:30', 'Honingbrood te bruin van buiten, rauw van binnen',
    'Op 220. Na twintig minuten is het een hertje, vanbinnen is het deeg.',
    [
      says('Stijn', '180 en langer, en na een half uur een vel papier erop. Honing kleurt al bij 160. Van Bram: "kleur is geen klok".', [says('Gijs', 'Kleur is geen klok. Die komt op een tegeltje in de bijenstal.')]),
      says('Carmen', 'I did the paper trick with flan too. Everything I know comes from flan.'),
    ]),
  question('Ilse', 'w2 fri 16:15', 'Waar komt de naam "zemelbol" vandaan?',
    'Volgens drie mensen drie verhalen. Een gaat over een dominee. Ik wil het ware verhaal of anders het mooiste.',
    [
      says('Henk', 'Die dominee is van mij. Niet waar, wel mooi.'),
      says('Marleen', 'In het jubileumboekje staat gewoon: bol van zemelen. Saai maar gedrukt.'),
      helps('Aaltje', 'De oude meneer Wiek zei tegen een klant die maar doorpraatte: "u zemelt, hier heeft u een bol." Ik stond erachter.', [says('Ilse', 'Waar én mooi. Dit wordt de voorpagina van de buurtkrant, Aaltje.'), says('Henk', 'Ik leg mijn dominee te rusten.')]),
    ], { ...forAll, warmth: 2.2 }),
  question('Fatima', 'w2 tue 21:05', 'Msemen voor veertig mensen: wat kan ik een dag eerder doen?',
    'Vrijdag is het straatfeest. Mijn oven is oud, mijn pan is klein en ik heb één dag vrij.',
    [
      says('Amina', 'Vouwen kan een dag eerder, olie ertussen, in folie. Niet bakken!'),
      helps('Rashid', 'Fold them, half-bake each side one minute, stack with paper. On the day: thirty seconds in a hot pan. And I have two big pans you can borrow.', [
        says('Fatima', 'Alles op! Veertig mensen, 130 stuks, en de pannen zijn gewassen. Dank je Rashid, en @amina-warsame voor het vouwen.', [], { after: '4d' }),
      ]),
    ], { warmth: 1.5 }),
  question('Sophie', 'w1 fri 09:45', 'Wie wil proeven? Drie broden, blind, eerlijk',
    'Ik zoek acht mensen in of rond Nijmegen die niet aardig doen. Twintig minuten, daarna krijg je koffie en mag je weer aardig zijn.',
    [
      says('Frans', 'Niet aardig? Ik kom.', [says('Sophie', 'Je was de eerste aan wie ik dacht, Frans.'), says('Frans', 'Nummer twee was te zout. De koffie was goed.', [], { after: '3d' })]),
      says('Amina', 'Ik ben er, met eerlijke kinderen.'),
      says('Ilse', 'Mag ik proeven én opschrijven?'),
    ]),
  question('Greetje', 'w3 sat 11:30', 'Hoe krijg je een houtoven van 1911 gelijkmatig heet?',
    'Links achter verbrandt het, rechts voor blijft het bleek. De stoker zegt dat het altijd zo was. Dat geloof ik, maar toch.',
    [
      helps('Pieter-Bas', 'Laat het vuur uitbranden, kolen over de hele vloer uitspreiden, deur dicht, drie kwartier wachten. Dan pas vegen. De steen moet de warmte verdelen, niet het vuur.', [
        says('Greetje', 'Drie kwartier wachten vond de stoker onzin. Tot hij het brood zag. Nu was het zijn idee.', [], { after: '5d' }),
      ]),
      says('Henk', 'Het was altijd zo is de zin die ik op de molen het vaakst hoor.'),
    ]),
];
