import { forAll, helps, question, says, type Told } from './telling';

/** Questions about grain, flour and the mill. */
export const flourQuestions: Told[] = [
  question('Lin', 'w9 thu 18:40', 'Which Dutch wheat is low in protein?',
    'For steamed buns I need about 8 to 9 percent. Everything in the shop seems proud of its protein. Does Molenwiek have something *less* impressive?',
    [
      says('Ingrid', 'The soft wheat from Zeeland is around 9.5 this year. It is sold as cake flour, small bags, bottom shelf.', [says('Lin', 'Bottom shelf. Of course.')]),
      helps('Rashid', 'Take that one and replace fifteen percent of it with wheat starch. Buns come out white and soft, I make them for the team on Fridays.', [says('Lin', 'Soft as a cloud. My mother approved by video, which is not nothing.', [], { after: '4d' })], { verifiedBy: 'Ingrid' }),
    ], forAll),
  question('Ruud', 'w8 tue 10:15', 'Staat er ergens van welk perceel mijn brood komt?',
    'De naam van de boer staat op het etiket, heel goed. Maar ik wil ook weten wat voor grond het is. Bodem is alles.',
    [
      says('Ingrid', 'Not yet on the label, but it is known. Give me the name of the farmer and the date on the bag and I look up the field. For your last loaf: sandy, drained, next to a brook.', [says('Ruud', 'Langs de beek! Daar heb ik in ’88 nog de stuw laten zetten. Nu smaakt hij nog beter.')]),
      says('Jan-Willem', '@ruud-pasman kom kijken. Van zand tot leem in één perceel, ik leg het je graag uit.'),
    ]),
  question('Roos', 'w7 mon 20:30', 'Is jullie boekweit echt vrij van gluten?',
    'Op de zak staat "van nature glutenvrij" en dat is niet hetzelfde. Wordt hij op dezelfde molen gemalen als tarwe? Voor mij is dat geen detail.',
    [
      helps('Emre', 'Ik ben het gaan vragen: nee, onze boekweit wordt op De Hoop gemalen en daar ligt ook tarwe. Dus voor jou **niet** geschikt. Het staat nu te vrolijk op de zak en dat heb ik gemeld.', [
        says('Roos', 'Dank voor het eerlijke antwoord. Liever een nee dan een misschien.'),
        says('Tessa', 'De tekst op de zak wordt aangepast bij de volgende druk: "niet geschikt bij coeliakie".', [], { after: '9d' }),
      ], { verifiedBy: 'Tessa' }),
    ], { ...forAll, warmth: 1.6 }),
  question('Tomasz', 'w7 wed 19:10', 'Coarse rye, really coarse. Where?',
    'What is sold as coarse here I would call polite. I want to hear it when it falls in the bowl.',
    [
      says('Jelle', 'On the mill we sieve it out between two grades. Ask on a Saturday, there is often a bucket.'),
      helps('Henk', 'Elke zaterdag staat er een ton gebroken rogge bij de trap, voor de kippen. It is clean, it is very coarse, and the chickens share. Ask for Henk.', [says('Tomasz', 'I have 5 kg of chicken rye and I am the happiest man in Apeldoorn.', [], { after: '5d' })]),
    ]),
  question('Sophie', 'w6 mon 11:00', 'Hoeveel vezels verlies je als je volkoren zeeft?',
    'Voor een stukje dat ik schrijf. Ik zoek geen boekwaarde maar wat er bij jullie echt uit de zeef komt.',
    [
      says('Lars', 'In de klas kwamen we op 12 gram zemel per 100 gram volkoren, met een theezeef. Foutmarge: theezeef.'),
      helps('Bram', 'Wij zeven voor het lichte brood op 78%. Van 11,5 gram vezel per 100 houden we dan ruim 4 over. De zemel gaat naar de zemelbollen, dus er gaat niks weg.', [says('Sophie', 'Precies wat ik zocht, en ook nog rond. Dank @bram-oosterhof! Hier staat straks [het stuk](https://vezels.example/zeef).')], { verifiedBy: 'Ingrid' }),
    ]),
  question('Jelle', 'w5 fri 17:40', 'Wanneer zet je de stenen dichter?',
    'Bij rogge wordt het meel bij mij warm als ik dichter maal. Hoe warm is te warm? En voel je dat, of meet je dat?',
    [
      says('Henk', 'Je ruikt het. Als het naar biscuit ruikt, ben je te laat.'),
      helps('Gerrit', 'Duim en wijsvinger. Voelt het als een warme hand, dan is het goed. Voelt het als koorts, dan lichten. Meten doe je daarna, om te weten wat je duim al wist.', [says('Jelle', 'Duim geijkt: 32 graden. Nog zestig uur te gaan en ik leer elke keer iets.')], { after: '6d' }),
    ]),
  question('Marleen', 'w4 wed 14:20', 'Waarom is spelt dit jaar duurder geworden?',
    'Twintig cent per kilo, zag ik. Ik wil het niet goedkoper, ik wil het begrijpen.',
    [
      says('Jan-Willem', 'Spelt zit in een kafje en dat moet eraf: een extra gang, en je houdt van honderd kilo er zeventig over. Dit jaar was het zestig door de droogte. Die twintig cent is het verschil, er blijft bij mij niets hangen.', [
        says('Marleen', 'Helder. Dat mag van mij op de zak.'),
      ], { verifiedBy: 'Ingrid' }),
      says('Frans', 'En de marge van de winkel? Is die in procenten of in centen?', [says('Hanneke', 'In procenten, dus die stijgt mee. Terecht punt, ik neem het mee naar de winkelraad.'), says('Frans', 'Kijk.')]),
    ]),
  question('Ahmed', 'w3 mon 15:15', 'Welk meel voor brood dat ook zonder gebit lukt?',
    'Tachtig bewoners, een deel eet alleen zacht. Ik wil geen wit casino meer serveren, maar korst gaat niet en zaden zijn gevaarlijk.',
    [
      says('Callum', 'Oats. I am not joking this time.'),
      helps('Lotte', 'Fijn volkoren tarwe, 20% havermout als pap erdoor en melk in plaats van water. In een gesloten vorm bakken, dan krijg je geen korst. Ik kan je volgende week een testbatch sturen.', [
        says('Ahmed', 'Getest op 22 bewoners. 19 duimen, 2 "vroeger was alles beter", 1 sliep. Dank je!', [], { after: '8d' }),
      ]),
      says('Stijn', 'Ahmed, als je een keer wil komen kijken hoe we de gesloten vormen doen: ik ben er tot twaalf uur.'),
    ]),
  question('Oscar', 'w3 thu 20:00', 'Does anyone mill rye flakes thin enough for crispbread?',
    'One millimetre. I own a rolling pin with knobs and I am not afraid to use it.',
    [
      says('Ilse', 'Een deegroller met noppen. Hier zit een artikel in.', [says('Oscar', 'You may photograph the rolling pin, not me.')]),
      helps('Gerrit', 'Ik kan hem dunner pletten dan op de zak staat. Zaterdag na drie uur, als de bezoekers weg zijn. Breng een doos mee, geen zak, anders breekt het.', [says('Oscar', 'They are as thin as paper. You are a kind man.', [], { after: '3d' })]),
    ]),
  question('Nadia', 'w2 wed 21:00', 'Wat is het verschil tussen bloem en meel?',
    'In mijn taal is het één woord. In de winkel zijn het twee zakken en ik durf niet nog een keer te vragen.',
    [
      helps('Samira', 'Meel is de hele korrel, alles erin. Bloem is gezeefd: wit en fijn. En altijd nog een keer vragen hoor! Ik wist het vroeger ook niet.', [says('Nadia', 'Dank je wel Samira. Nu snap ik ook mijn platte brood van vorige week 😄')], { verifiedBy: 'Bram' }),
      says('Ruud', 'Mooie vraag. Kom eens mee naar de molen, @nadia-rahimi, dan zie je het uit twee pijpen komen.'),
      says('Marleen', 'Ik ben lid sinds 1994 en haal ze nog door elkaar als ik haast heb.'),
    ], { ...forAll, warmth: 1.8 }),
  question('Jan-Willem', 'w1 tue 06:55', 'Wil iemand stro? Veertig balen spelt',
    'Droog, schoon, kleine balen. Voor moestuin, kippen, of een lemen oven. Ophalen in Bathmen, taart is ook een betaalmiddel.',
    [
      says('Pieter-Bas', 'Tien balen voor mij! Fijngehakt stro in de leem is het halve werk. Ik neem appeltaart mee.', [says('Jan-Willem', 'Tien voor Pieter-Bas. Nog dertig.')]),
      says('Roos', 'Twee voor mijn aardbeien graag. Taart wordt boekweit.'),
    ]),
  question('Esra', 'w0 tue 13:05', 'Hoe wordt de graanprijs eigenlijk vastgesteld?',
    '@ingrid-sorensen beloofde het een keer op te schrijven. Ik ben er klaar voor, met rekenmachine.',
    [
      says('Ingrid', 'Halfway there. Costs per hectare of six farms, averaged, plus a living wage, divided by a *bad* year’s yield. The paper comes before the members’ meeting.', [says('Esra', 'Dat slechte jaar is de vondst. Zo zou het overal moeten.')]),
      says('Jan-Willem', 'Als een van die zes: het klopt, en de eerste keer dat iemand naar mijn uren vroeg zat ik even stil.'),
    ]),
];
