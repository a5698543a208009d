import { forAll, helps, question, says, type Told } from './telling';

/** Questions to the shops and the service desk. */
export const shopQuestions: Told[] = [
  question('Carmen', 'w9 mon 18:15', 'Are the cheese sticks really free of nuts?',
    'The sign says *may contain*, the website says *free*. I would like them to be friends before I take a bite.',
    [
      helps('Claire', 'The sign is right, I am afraid: they are rolled on the same table as the nut bread. I had the website changed this morning. Thank you for not taking the bite.', [says('Carmen', 'Fixed within a day. This is why I ask here.')], { verifiedBy: 'Emre' }),
    ], { ...forAll, warmth: 1.4 }),
  question('Mustafa', 'w8 thu 04:50', 'Welke winkel is als eerste open na een nachtdienst?',
    'Ik rijd tot vijf uur. Bij Apeldoorn weet ik het. Maar soms eindig ik in Zwolle of Arnhem.',
    [
      helps('Joost', 'Apeldoorn zes uur, Zwolle half zeven, Arnhem zeven. Maar de bakkerij in Deventer heeft een achterdeur, en Naomi een hart.', [says('Naomi', 'Kloppen, niet bellen. Na half zes.'), says('Mustafa', 'Geklopt. Warme bol gekregen. Ik zeg niks meer.', [], { after: '2d' })], { verifiedBy: 'Hanneke' }),
    ]),
  question('Aaltje', 'w7 tue 10:40', 'Kan het belletje bij de deur in Deventer terug?',
    'Sinds de verbouwing is het weg. Met mijn gehoorapparaat hoorde ik het juist goed, en nu sta ik zo maar achter iemand.',
    [
      says('Emre', 'Mevrouw Ganzeboom, dat belletje ligt in mijn la! Ik vraag of het weer op de deur mag.'),
      helps('Hanneke', 'Het mag. Het hangt er sinds vanmiddag weer, iets lager, zodat het ook rinkelt als je voorzichtig binnenkomt.', [says('Aaltje', 'Ik heb hem vanmorgen gehoord. Het is net of meneer Wiek weer uit de bakkerij komt.')], { after: '2d' }),
    ], { ...forAll, warmth: 2.4 }),
  question('Ilse', 'w6 tue 13:30', 'Wat gebeurt er met brood dat om zes uur over is?',
    'Voor de krant van de buurt. Graag met getallen, en ook als het antwoord niet mooi is.',
    [
      says('Dirk', 'Wat ik ’s avonds mee terugneem is één kar, soms twee. Twee jaar geleden waren het er vijf.'),
      helps('Wouter', 'Vorige maand: 1,9% over. Daarvan ging 60% naar de buurtmaaltijden, 30% werd paneermeel en broodpap, en 10% ging in de bak. Die laatste tien zijn vooral broodjes met beleg, dat mag niet bewaard.', [
        says('Ilse', 'Getallen én iets wat niet mooi is. Een droom. Mag ik je noemen?', [says('Wouter', 'Ja, maar niet met die foto van de open dag.')]),
      ], { verifiedBy: 'Hanneke' }),
    ], forAll),
  question('Frans', 'w6 thu 09:00', 'Waarom krijg ik geen bon meer?',
    'Ik wil een bon. Niet op mijn telefoon, niet per mail. Papier. Ik zeg het gewoon.',
    [
      says('Vera', 'Je kunt erom vragen, dan komt hij gewoon uit de kassa.'),
      helps('Wouter', 'Klopt wat Vera zegt, maar dat stond nergens. Er hangt nu een briefje bij elke kassa: "Bon? Zeg het even." Dank voor het zeggen.', [says('Frans', 'Briefje gezien. Bon gekregen. Ik bedoelde het goed.')]),
    ]),
  question('Bo', 'w5 mon 15:50', 'Van wie is dat oude uithangbord in Zutphen?',
    'Die letter! Die R met dat pootje. Ik wil weten wie hem getekend heeft, ik lig er wakker van.',
    [
      says('Samira', 'Er staat achterop iets met potlood maar ik kan het niet lezen. Ik maak morgen een foto.'),
      says('Marleen', 'Dat moet in de jaren zestig zijn geweest. In het jubileumboekje stond iets over een schildersbedrijf aan de haven.'),
      helps('Aaltje', 'Dat was Dirkje van de schilder, zij was veertien. Haar vader had het aan zijn rug. Ze heeft er een heel roggebrood voor gekregen.', [
        says('Bo', 'Veertien. Met die R. Aaltje, ik moet hier even van bijkomen. Mag ik eens op de koffie met een schetsboek?'),
        says('Aaltje', 'Dinsdag. Neem krentenbrood mee.'),
      ]),
    ], { warmth: 2 }),
  question('Vera', 'w4 tue 18:25', 'Bestelling afhalen in Twello, kan dat ook?',
    'Er is geen winkel maar Dirk rijdt er elke ochtend langs. Ik vraag het voor mezelf en voor vier buren.',
    [
      says('Dirk', 'Bij de molenkiosk stop ik toch om kwart over zes om te keren. Als er iemand staat, geef ik het aan. Als er niemand staat, rijd ik.', [says('Vera', 'Er staat iemand! We hebben een rooster gemaakt.'), says('Mirjam', 'Bestellen kan vanaf nu met "Twello" in het opmerkingenveld. Voor twee maanden op proef.')], { verifiedBy: 'Mirjam' }),
    ]),
  question('Grace', 'w4 thu 16:05', 'Invoice per month for a school kitchen?',
    'I get 22 receipts a month and one accountant with feelings. Can it be one paper?',
    [
      helps('Mirjam', 'Yes. Send the school’s name and the shop to the service desk, then all orders go on one invoice on the last working day. Works for any organisation with more than five orders a month.', [says('Grace', 'The accountant smiled. I have a witness.')], { verifiedBy: 'Claire' }),
      says('Ahmed', 'Dat wist ik ook niet en ik betaal al twee jaar losse bonnen. Meteen aangevraagd.'),
    ]),
  question('Sander', 'w3 fri 07:35', 'Dun gesneden: hoeveel plakken gaan er uit een heel?',
    'Ik heb er achttien nodig per ochtend en wil weten of ik met twee uitkom. Ja, ik heb geteld wat de machine in Epe doet, nee, het klopte niet twee keer.',
    [
      says('Grace', 'Ask for 9 millimetres. They look at you, then they do it.'),
      says('Priya', 'Stand 9 geeft 24 plakken plus twee kapjes, stand 11 geeft 20. Vraag dus om negen, dan ben je er met één brood en heb je zes voor jezelf.', [says('Sander', 'Zes voor mezelf! Ik wist niet dat dat mocht.')]),
    ]),
  question('Nadia', 'w3 sun 14:10', 'Hoe lang moet ik oefenen voor een eigen bakkerij?',
    'Ik wil later een klein winkeltje. Moet ik eerst een diploma? Of kan ik ergens leren en werken samen?',
    [
      says('Stijn', 'Ik doe het allebei: vier dagen werken, één dag school. Je mag een keer met me meelopen!'),
      helps('Hanneke', 'Een diploma hoeft niet om te beginnen, wel een bewijs van hygiëne, dat is één dag. En wij hebben elk voorjaar twee leerplekken. Bel me deze week, dan gaan we koffiedrinken. Ik meen het.', [
        says('Nadia', 'Ik heb gebeld! Volgende week ga ik kijken in de bakkerij in Deventer. Ik ben zo blij.', [says('Roos', 'NADIA! Wat goed!'), says('Thea', 'Ik word je eerste klant. Zet dat maar vast in de krant.')], { after: '2d' }),
      ]),
      says('Samira', 'Mijn zus begon met een kraampje. Dat kost bijna niks en je leert alles.'),
    ], { ...forAll, warmth: 2.5 }),
  question('Elif', 'w2 mon 12:20', 'Tas laten staan in Deventer, met simit erin',
    'Blauwe stof, gele hengsels. De simit mag opgegeten, de tas niet.',
    [
      says('Emre', 'Tas gevonden onder de bank. Over de simit doe ik geen mededelingen.', [says('Elif', 'Ik kom hem halen en neem er drie mee, dieven.')]),
    ], { warmth: 1.5 }),
  question('Marleen', 'w2 thu 19:30', 'Wanneer komen de stukken voor de ledenvergadering?',
    'Vorig jaar kregen we ze vijf dagen van tevoren. Ik lees graag, maar niet zo snel.',
    [
      says('Esra', 'In [de statuten](https://molenwiek.example/statuten#11) staat veertien dagen. Artikel 11.'),
      helps('Mirjam', 'Veertien dagen, en deze keer halen we dat ook: ze gaan overmorgen de deur uit. Op papier voor wie dat heeft aangevinkt.', [says('Marleen', 'Ontvangen. Zestien dagen zelfs. Genoteerd, met een krul.', [], { after: '3d' })]),
    ]),
  question('Callum', 'w1 wed 20:15', 'Is there a way to order the oat rolls before they are gone?',
    'Every Saturday at ten: empty basket, sad Scotsman.',
    [
      says('Samira', 'Stuur me hier vrijdag een berichtje, dan leg ik er vier weg. Or just say "bannock" at the counter, I will know.', [says('Callum', 'I said bannock. She knew.', [], { after: '3d' })]),
      says('Sophie', 'Zo, en nu wil ik ook een wachtwoord.'),
    ]),
  question('Mohamed', 'w0 mon 17:40', 'Is the cargo entrance in Arnhem open for couriers in the morning?',
    'I pick up for three offices at 7:10 and the street is closed for works. Where do I leave the bike?',
    [
      says('Priya', 'Achterom via het hofje, groene poort. I will put a cone there so nobody parks in front of it.'),
      says('Mohamed', 'Cone seen, bike parked, bread dry. Thank you Priya.', [], { after: '1d' }),
    ]),
  question('Vera', 'w0 thu 19:50', 'Zijn de statiegeldzakken ook in Deventer te krijgen?',
    'In Zutphen zijn ze er, in Arnhem ook. Ik sta in Deventer met een theedoek, @tessa-groeneveld.',
    [
      says('Tessa', 'Nog drie weken! De naaisters zijn met zijn tweeën en ik ga ze niet opjagen.'),
      says('Aaltje', 'Theedoek. Ik heb het gezegd.'),
    ]),
];
