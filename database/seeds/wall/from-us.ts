import { discussion, forAll, says, status, type Told } from './telling';

/** What Molenwiek itself tells: hours, a recall, what was done with an idea, a look behind the counter. */
export const fromUs: Told[] = [
  discussion('Hanneke', 'w4 mon 16:30', 'Onze winteruren: vanaf volgende week een half uur later open',
    'Vanaf maandag gaan de winkels in Epe, Heerde, Lochem en Vorden om **half acht** open in plaats van zeven uur. De andere acht blijven zoals ze zijn.\n\nWaarom? Voor half acht komen er in de winter op die vier plekken gemiddeld drie mensen binnen. Dat is te weinig voor twee man personeel, en te veel om je niet schuldig over te voelen. Dus:\n\n- wie vóór half acht brood nodig heeft, kan bestellen en ophalen bij de achterdeur\n- na de winter draaien we het weer terug\n- de koffie blijft gratis voor de eerste klant',
    [
      says('Sander', 'Achttien boterhammen voor half acht, en dan gaat Epe om half acht open. Jullie zien mijn probleem.', [
        says('Hanneke', 'Daarom de achterdeur! Bel even met de winkel, dan ligt het vanaf half zeven voor je klaar.'),
        says('Sander', 'Achterdeur geprobeerd vanochtend. Werkt. En ik voelde me een soort geheim agent.', [], { after: '8d' }),
      ]),
      says('Frans', 'Ik had liever gehad dat dit eerst aan de leden was gevraagd. Het gaat om vier van de twaalf winkels.', [
        says('Hanneke', 'Dat snap ik, Frans. In september stond het op de agenda van de winkelraad, maar niet op die van de ledenvergadering. Volgend jaar doe ik beide.'),
        says('Frans', 'Genoteerd. Dank voor het eerlijke antwoord.'),
      ]),
      says('Koen', 'Mooi, kan ik in Lochem een half uur langer doen over de heenweg.'),
    ], { ...forAll, warmth: 2 }),

  discussion('Wouter', 'w2 thu 09:10', 'Terughaalactie: zaadcrackers met sesam, partij 4417',
    'In een deel van de **zaadcrackers met pompoenpit** van partij 4417 zit sesam die niet op het etiket staat. Er is een verkeerde zak zaden gebruikt.\n\nHeb je ze thuis?\n\n1. Kijk onderop: staat er `4417`, eet ze dan niet als je allergisch bent voor sesam.\n2. Breng het pak terug, open of dicht, met of zonder bon. Je krijgt je geld terug.\n3. Heb je ze al gegeten en voel je je niet goed? Bel je huisarts en daarna ons.\n\nAndere partijen zijn in orde. Het spijt ons. Ik schrijf hier volgende week op hoe dit kon gebeuren.',
    [
      says('Carmen', 'Thank you for posting this so fast. Nuts are my thing, not sesame, but I checked my cupboard anyway. Is the label in English too?', [
        says('Claire', 'The poster in the shops is in both languages, and [here as a page](https://molenwiek.example/recall/4417). In short: batch `4417`, undeclared sesame, bring it back for a refund, no receipt needed.'),
        says('Carmen', 'Perfect. Clear labels, clear recalls.'),
      ]),
      says('Roos', 'Fijn dat het partijnummer er meteen bij staat. Ik heb pakken zat gezien waar je een loep voor nodig had.'),
      says('Wouter', 'Zoals beloofd, hoe het kon gebeuren: de zakken pompoenpit en de zadenmix hadden bijna hetzelfde etiket en stonden naast elkaar. Ze staan nu in verschillende rekken, en @bo-verwoert heeft aangeboden mee te kijken naar nieuwe etiketten. 212 van de 340 pakken zijn terug.', [
        says('Bo', 'Met een grote gele S. Daar kijk je niet overheen, ook niet om drie uur ’s nachts.'),
        says('Naomi', 'Als degene die daar om drie uur ’s nachts staat: dank je wel @bo-verwoert.'),
      ], { after: '6d' }),
    ], { ...forAll, warmth: 2.2 }),

  discussion('Tessa', 'w3 tue 11:20', 'Jullie vroegen om een broodzak die je terug kunt brengen. Hij is er.',
    'In het voorjaar schreef @bo-verwoert hier dat een papieren zak na één brood in de bak verdwijnt, en dat dat zonde is. Ik heb er toen iets te vrolijk "goed idee!" onder gezet. Daarna moest ik wel.\n\nWat we gedaan hebben:\n\n- vijf stoffen getest, drie weken elk, in mijn eigen keuken\n- twee vielen af omdat het brood naar de zak rook\n- één omdat mijn kat erin ging wonen\n\nDe winnaar is van dicht geweven linnen uit de streek. Hij kost € 4,50 statiegeld, in Arnhem en Zutphen. Breng je hem vies terug, dan wassen wij hem.',
    [
      says('Bo', '@tessa-groeneveld ik ben er stil van. En ik ben niet vaak stil. Mag ik er een printje voor tekenen?', [says('Tessa', 'Ik hoopte al dat je dat zou vragen.')]),
      says('Ilse', 'Hoe vaak moet zo’n zak gebruikt worden voordat hij beter is dan papier? Dat is altijd de vraag bij linnen.', [
        says('Tessa', 'Terechte vraag. Bij ons 34 keer, was meegerekend. De testzakken zitten op 60 en zijn nog heel.'),
        says('Ilse', 'Kijk, een getal. Dan schrijf ik het op.'),
      ]),
      says('Aaltje', 'Vroeger namen we gewoon een theedoek mee.', [says('Tessa', 'Dat mag nog steeds, Aaltje. Met een theedoek ben je ons allemaal de baas.')]),
    ], { ...forAll, warmth: 1.8 }),

  discussion('Naomi', 'w1 wed 05:40', 'Eén nacht in de bakkerij, van uur tot uur',
    'Vaak gevraagd, dus hier is hij. Zo ziet een nacht eruit:\n\n- **01:45** lichten aan, radio aan, Bram zegt dat de radio zachter moet\n- **02:10** eerste deeg uit de koeling, 140 kilo\n- **03:00** ovens op 250, de eerste vloerbroden erin\n- **03:20** Dirk laadt en zingt\n- **04:30** koffie, en een bol die "mislukt" is\n- **05:50** de laatste karren gaan naar buiten en het wordt stil\n\nDat laatste kwartier is het mooiste. Alles knapt: honderden korsten die afkoelen. Net regen.',
    [
      says('Dirk', 'Ik zing niet. Ik zoem.', [says('Naomi', 'Vorige week was het een heel refrein.')]),
      says('Mustafa', 'Dat knappen! Ik sta wel eens met het raam open voor de deur. Nu weet ik wat ik hoor.'),
      says('Yara', 'Mag je een keer meekijken? Ik heb een scriptie als smoes.', [says('Naomi', 'Vraag @bram-oosterhof. Neem iets mee voor bij de koffie en je bent binnen.'), says('Bram', 'Donderdag, kwart voor twee. Geen parfum, wel veters.')]),
      says('Thea', 'Mislukte bollen bestaan niet, zeg ik altijd tegen de kleinkinderen.'),
    ], { ...forAll, warmth: 2 }),

  discussion('Gerrit', 'w2 fri 17:15', 'De Hoop staat twee weken stil, en dit is waarom',
    'Bij het smeren vond ik een scheur in de **pasbalk**. Niet groot, maar een pasbalk repareer je niet met goede moed. Maandag komt de molenmaker meten.\n\nGemalen wordt er in die tijd elders. Het meel in de winkel blijft van ons graan, maar er staat eerlijk op dat het niet op De Hoop gemalen is.\n\nZaterdag is de molen gewoon open. Je kunt dan zien wat er anders nooit stilstaat.',
    [
      says('Jelle', 'Kan ik maandag mee met de molenmaker? Telt vast niet als draaiuur, maar ik leer er meer van.', [says('Gerrit', 'Neem handschoenen mee. En nee, telt niet.')]),
      says('Henk', 'Dan vertel ik zaterdag het verhaal van de pasbalk van 1911. Die heb ik in geen jaren mogen vertellen.'),
      says('Ruud', 'Hulde dat het ook op de zak staat. Dat had niemand gemerkt, en juist daarom.'),
      says('Gerrit', 'Stand van zaken: nieuwe balk is er, eiken, prachtig. Over vier dagen draaien we, wind en weder dienende.', [says('Henk', 'Ik neem worst mee.')], { after: '9d' }),
    ], { ...forAll, warmth: 1.5 }),

  status('Claire', 'w5 mon 09:30', 'From this week the service desk answers in English until nine in the evening, Monday to Thursday. Same people, same address, longer evenings. Ask away, also when your Dutch is *almost* good enough.', [
    says('Dayo', 'Evenings! When people who work can actually write. Thank you.'),
    says('Tomasz', 'I will test with a rye question at 20:59.', [says('Claire', 'I would expect nothing less.')]),
  ], forAll),

  discussion('Lotte', 'w6 wed 14:00', 'Jullie mogen kiezen: welke van deze drie komt in het voorjaar?',
    'Ik heb er negen geproefd, drie zijn over:\n\n1. **Boekweitbol** met geroosterde hazelnoot\n2. **Haverbrood** met karnemelk, zacht, goed voor oud en jong\n3. **Zwart rogge** met pruim, weegt als een baksteen en dat is een compliment\n\nZeg hier welke, en vooral waarom. Waarom telt bij mij drie keer.',
    [
      says('Tomasz', '3. Because "weighs like a brick" is the best sentence I read here this year.'),
      says('Callum', '@lotte-van-straten oats, obviously. I have waited for this my whole life in Zutphen.'),
      says('Ahmed', '2. Mijn bewoners kunnen rogge niet kauwen en ze verdienen meer dan casinowit.', [says('Lotte', 'Die waarom telt vier keer.')]),
      says('Carmen', 'Not 1, please, or at least not baked next to everything else. Hazelnut dust travels.', [
        says('Lotte', 'I had not thought that through far enough. If it is 1, then on its own line, or not at all.'),
        says('Emre', 'Eigen lijn kan pas na de verbouwing. Dus dit voorjaar wordt dat niks, eerlijk gezegd.'),
      ]),
      says('Oscar', '3, but thinner. Much thinner. You know where this is going.', [says('Lotte', 'It is going to crispbread. It always goes to crispbread, Oscar.')]),
      says('Lotte', 'Uitslag: **haverbrood**, met 41 stemmen hier en in de winkels. De pruim werd tweede met 38 en is dus niet van me af.', [says('Callum', 'I may have told everyone in the street.')], { after: '12d' }),
    ], { ...forAll, warmth: 2 }),

  status('Joost', 'w0 sat 06:10', 'Apeldoorn is open. Krentenbollen zijn nog warm, ik zeg verder niets.', [says('Grace', 'You are a dangerous man before breakfast.')], forAll),
  status('Emre', 'w0 thu 12:40', 'Gevonden in de winkel in Deventer: één kinderwant (rood), een leesbril, en een volledig ingepakt verjaardagscadeau. Voor dat laatste hoop ik dat het feest nog moet komen.', [
    says('Vera', 'Die want is van mijn neefje! Ik haal hem vanmiddag.'),
    says('Emre', 'Want opgehaald, bril opgehaald. Het cadeau ligt er nog. Het rammelt.', [says('Elif', 'Niet schudden Emre.')], { after: '20h' }),
  ]),
  discussion('Bram', 'w8 thu 15:45', 'Waarom je zuurdesem deze weken iets anders smaakt',
    'Een paar van jullie merkten het, en jullie hebben gelijk. De nieuwe oogst is binnen. Het graan heeft meer eiwit dan vorig jaar en neemt meer water op. Truus vindt dat prachtig en werkt harder.\n\nIk stuur bij, ~~elke nacht~~ maar niet te hard. Brood mag vertellen wat voor zomer het was.',
    [
      says('Lars', 'Meer eiwit en toch zuurder? Ik had het andersom verwacht.', [says('Bram', 'Het zuur komt van de tijd, niet van het eiwit. Steviger deeg laat ik langer staan.'), says('Lars', 'Dat wordt een proefje voor 4 vwo.')]),
      says('Sophie', 'Brood mag vertellen wat voor zomer het was. Die ga ik lenen.'),
      says('Jan-Willem', 'De zomer was droog en ik heb er grijze haren van. Fijn dat je het proeft.'),
    ], forAll),
  status('Priya', 'w7 fri 18:05', 'Arnhem zoekt nog één hulp voor de zaterdag. Vroeg op, vrolijk volk, en je gaat naar huis met brood. Zegt het voort, ook aan neven en nichten.', [says('Vera', 'Beste baantje dat ik ooit had. Mijn spieren zijn er nog van.')], forAll),
  discussion('Ingrid', 'w5 thu 13:30', 'Thirty farms in nine days',
    'Twice a year I visit everyone who grows for us. This is what I wrote on the back of my hand:\n\n- the spelt in Bathmen stood *this* high (I am tall, so that is high)\n- two farmers are trying winter peas between the wheat, and the soil smells better\n- one dog remembered me, one did not\n\nOverall harvest is about eight percent below last year, quality is above. Nobody who signed for three years regrets it.',
    [
      says('Jan-Willem', 'The dog who did not remember you is mine. He is sorry now.'),
      says('Ruud', 'Welke grond is dat met die erwten? Zand of klei? Ik zou er graag eens gaan kijken.', [says('Ingrid', 'Sand, near Laren. I will ask whether they mind a visitor with a spade.'), says('Ruud', 'Ik neem altijd een schep mee, hoe wist je dat.')], { editedFrom: 'Welke grond is dat met die erwten? Zand of klij? Ik zou er graag eens gaan kijken.' }),
      says('Esra', 'Three-year contracts with a floor price: is there something I can read about how you set that floor?', [says('Ingrid', 'I will write it down properly. Good question for the members’ meeting too.')]),
    ], forAll),
];
