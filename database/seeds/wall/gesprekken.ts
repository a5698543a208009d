import { discussion, forAll, says, type Told } from './telling';

/** Conversations with more than one side; some people change their mind. */
export const gesprekken: Told[] = [
  discussion('Frans', 'w8 mon 10:05', 'Twaalf winkels is genoeg',
    'Er gaan stemmen op voor een dertiende winkel, in Enschede. Ik ben tegen. Elke winkel erbij maakt de bakkerij drukker en het brood gelijkmatiger, en gelijkmatig is een ander woord voor saai.\n\n> Wie groter wil worden moet eerst uitleggen waarom klein niet goed was.\n\nDat zei de oude meneer Wiek, en ik zeg het hem na.',
    [
      says('Esra', 'Ik woon in Enschede en rijd vijftig minuten voor brood. Voor mij is het geen groei maar een bakker.', [
        says('Frans', 'Dat is een argument van één persoon.'),
        says('Esra', '@frans-dekkers er zijn 61 leden in Enschede. Ik heb ze geteld, artikel 4 geeft me dat recht.'),
      ]),
      says('Hanneke', 'Ter informatie: de ovens draaien op 80%. Er past een winkel bij zonder dat er iets verandert aan het deeg. Een veertiende niet meer.'),
      says('Bram', 'Saai brood komt niet van veel winkels, maar van haast. Als de haast wegblijft vind ik het goed.'),
      says('Marleen', 'In 2003 was ik ook tegen de negende. Die is nu mijn favoriet.'),
      says('Frans', 'Ik heb erover geslapen. 61 leden en ovens op 80%, dat wist ik niet. Ik ben nu **voor**, op één voorwaarde: geen veertiende. En dat het opgeschreven wordt.', [
        says('Esra', 'Frans. Ik bak een taart.'),
        says('Hanneke', 'Opgeschreven, en op de agenda.'),
      ], { after: '2d' }),
    ], { ...forAll, warmth: 2.2 }),

  discussion('Sophie', 'w7 fri 12:00', 'Wit brood is geen zonde',
    'Ik werk met mensen die zich schamen voor een witte boterham. Terwijl iemand die herstelt, of twaalf is, of gewoon trek heeft, er niet dood aan gaat. Kunnen we stoppen met brood een cijfer geven?',
    [
      says('Lars', 'Een cijfer is soms wel handig. Mijn leerlingen weten niet dat er verschil ís.'),
      says('Ahmed', 'Elf van mijn tachtig bewoners willen wit. Ze zijn negentig. Wie ben ik.', [says('Sophie', 'Precies die elf.')]),
      says('Yara', 'Maar dan graag wit dat lang gerezen is. Het gaat ook om tijd, niet alleen om vezels.'),
      says('Ruud', 'Ik was van de volkorenpolitie, beken ik. Mijn kleinzoon eet nu wit met pindakaas en groeit gewoon.'),
    ]),

  discussion('Ilse', 'w7 tue 19:30', 'Moet een coöperatie winst maken?',
    'Voor de buurtkrant, maar eigenlijk voor mezelf. Vorig jaar bleef er € 84.000 over. Dat kan naar de leden, naar de lonen, naar de molen of naar een lagere broodprijs. Wat zou jij doen?',
    [
      says('Marleen', 'Naar de molen. Die staat er langer dan wij.'),
      says('Mustafa', 'Lagere prijs op maandag. Dan hebben mensen het minst.', [says('Sander', 'Dit. Vijf mensen, achttien boterhammen, reken maar uit.')]),
      says('Naomi', 'Ik mag er niks over zeggen maar de nachttoeslag is sinds 2019 niet veranderd.', [says('Ilse', 'Volgens mij mag je dat best zeggen.'), says('Frans', 'Dan zeg ik het wel voor @naomi-tjon: lonen eerst.')]),
      says('Esra', 'Een buffer van drie maanden lonen, daarna een derde voor elk. Saai, maar het werkt in elke coöperatie die ik ken.'),
      says('Marleen', 'Ik schuif op. Eerst de nachttoeslag, dan de molen. De molen kan wachten, die heeft ervaring.', [], { after: '1d' }),
    ], { warmth: 1.6 }),

  discussion('Koen', 'w6 mon 20:20', 'Hoe ver ben jij gegaan voor een brood?',
    'Mijn record is 64 kilometer, heen en terug, tegenwind op beide stukken, vraag me niet hoe. Wie biedt meer?',
    [
      says('Dayo', '41 nautical miles, for rye. We had the wrong tide and the right bread.'),
      says('Ruud', 'In ’79 in de sneeuw, zes kilometer lopend. Daar tel ik de sneeuw bij op.'),
      says('Mustafa', 'Ik ben taxichauffeur, ik tel niet mee. Vorig jaar 210 duizend.'),
      says('Elif', 'De trap af. Ik woon boven de winkel. Soms op sokken.', [says('Koen', 'Elif wint. Of verliest. Ik weet het niet.')]),
    ], { warmth: 1.8 }),

  discussion('Ruud', 'w5 wed 10:30', 'Kan het brood ook zonder plastic venstertje?',
    'Dat venstertje in de zak is er zodat je het brood ziet. Maar ik weet hoe een brood eruitziet. Het moet eruit bij het papierbakken en niemand doet dat.',
    [
      says('Tessa', 'Eerlijk: zonder venster verkochten we in de proef 14% minder. Mensen willen toch kijken.'),
      says('Bo', 'Teken het brood er dan op. Niet nep, gewoon een lijntekening van de snee. Dan weet je welke het is.', [
        says('Tessa', 'Ooo.'),
        says('Ruud', 'Daar kan ik mee leven. Sterker, daar wil ik er een van aan de muur.'),
      ]),
      says('Vera', 'Als oud-zaterdaghulp: zonder venster gaan mensen knijpen. Met een tekening misschien niet.'),
      says('Tessa', 'De proef met de tekening loopt nu drie weken in Arnhem: min 2% in plaats van min 14. We gaan ermee door. Dank jullie wel.', [], { after: '21d' }),
    ], { warmth: 1.7 }),

  discussion('Henk', 'w4 sat 17:10', 'Bezoekers op de molen: entree of een pot?',
    'Vorige zaterdag 140 man, opbrengst van de pot: elf euro en een knoop. De smeerolie alleen is meer. Maar een kassa bij een molen voelt alsof je wind verkoopt.',
    [
      says('Jelle', 'Ik ben voor een kaartje. Twee euro, kinderen gratis. Mensen kijken dan ook beter.'),
      says('Aaltje', 'Op een pot staat niks, dus doet men niks. Schrijf erop wat iets kost. "Eén teug olie: € 4."'),
      says('Henk', 'Ik zie ons al met een pinapparaat boven op de stelling.', [says('Gerrit', 'Over mijn lijk, en ik sta naast de wiek.')]),
      says('Anil', 'Aaltjes idee werkt bij ons in de tempel ook. Bedrag erbij en het is geen bedelen meer.'),
      says('Henk', 'Bordje getimmerd: *een teug olie € 4, een zeil lappen € 12, Henk laten praten gratis*. Opbrengst zaterdag: € 236. En weer een knoop.', [says('Jelle', 'Ik neem mijn kaartje terug.')], { after: '8d' }),
    ], { ...forAll, warmth: 2 }),

  discussion('Roos', 'w4 fri 16:40', 'Een glutenvrije hoek in de winkel: liever niet of juist wel?',
    'Ik wil geen apart hoekje met zielige zakjes. Maar naast het gewone meel staan is voor mij gevaarlijk. Wat vinden anderen met coeliakie of een allergie?',
    [
      says('Carmen', 'A corner, please, but a proud one. With a lid, far from the slicing machine. Pride is in the lighting.'),
      says('Priya', 'In Arnhem zou het bij de deur kunnen. Daar wordt niet gesneden en het is de mooiste plek.'),
      says('Emre', 'Praktisch: alleen verpakt, en nooit in dezelfde krat. Dan kan het in elke winkel.'),
      says('Roos', 'Bij de deur, met licht. Zo had ik het niet bedacht. Ik was tegen en nu wil ik het openen, met een lintje.', [says('Priya', 'Lintje ligt klaar.')]),
    ]),

  discussion('Lotte', 'w3 mon 11:15', 'Pindakaasbrood: geniaal of te ver?',
    'Het deeg is er. De mensen op kantoor zijn in twee kampen verdeeld en praten niet meer met elkaar. Zeg het maar.',
    [
      says('Sander', 'Geniaal. Dat scheelt mij een handeling, keer achttien.'),
      says('Carmen', 'Too far. I could not enter the shop. I mean that literally.', [says('Lotte', 'Then it is decided, that weighs more than all our jokes.'), says('Sander', 'Helemaal mee eens, ik trek hem in. Ik smeer wel.')]),
      says('Oscar', 'On crispbread it would have stayed in the jar where it belongs.'),
      says('Lotte', 'Het gaat van tafel. Ik maak er zonnebloempitpasta van, zonder noten. Wordt vervolgd.', [], { after: '1d' }),
    ]),

  discussion('Marleen', 'w2 sat 15:30', 'Ledenvergadering: avond of zaterdagmiddag?',
    'Al dertig jaar op dinsdagavond. Ik vond dat altijd vanzelfsprekend, tot iemand me vroeg waarom er zo weinig jonge ouders zijn.',
    [
      says('Sander', 'Omdat het om half acht bedtijd is. Zaterdagmiddag met een zandbak en ik ben er.'),
      says('Naomi', 'Voor de nachtploeg is dinsdagavond eigenlijk ochtend. Zaterdag graag.'),
      says('Frans', 'Zaterdag is voor de winkels de drukste dag. Dan kan het personeel niet.', [says('Samira', 'Klopt, maar zondagmiddag dan? De winkels zijn dicht en iedereen is wakker.')]),
      says('Marleen', 'Zondagmiddag, in het dorpshuis of op de molen, met soep. Ik dien het in. Dertig jaar dinsdag was mooi geweest.'),
    ], { warmth: 1.4 }),

  discussion('Pieter-Bas', 'w1 wed 19:15', 'Eén oven bouwen met z’n allen, wie doet mee?',
    'Er ligt een veldje naast de molen en een pallet stenen in mijn schuur. Stro heb ik van @jan-willem-kolk. Wat ontbreekt: twaalf mensen, twee zaterdagen en iemand die het aan de gemeente vraagt.',
    [
      says('Esra', 'Gemeente doe ik. Ik heb het formulier al open.'),
      says('Greetje', 'Ik kan stoken en ik kan commanderen.'),
      says('Jelle', 'Mag het wel vlak naast een rieten kap, Gerrit?', [says('Gerrit', 'Nee. Dertig meter. Achter de wilg kan het wel.'), says('Pieter-Bas', 'Achter de wilg dus. Mooier ook, uit de wind.')]),
      says('Nadia', 'Ik wil helpen! Thuis bij mijn oom hadden we ook een oven van leem.'),
      says('Amina', 'Zeven, met mij en twee sterke kinderen.'),
    ], { warmth: 1.8 }),

  discussion('Gijs', 'w0 thu 19:15', 'Honing bij de kassa: lief of oneerlijk?',
    'Samira vroeg of mijn potjes in Zutphen bij de kassa mogen staan. Ik wil graag. Maar reclame doe je op je eigen pagina, staat in de regels, en ik ben niet de enige imker hier.',
    [
      says('Carmen', 'Put your name on the shelf and the names of the other beekeepers as well. Rotate. Bees do it too.'),
      says('Wouter', 'In de winkel mag het als de winkelraad het goed vindt. Hier is het een vraag, geen reclame, dus dat zit goed.'),
      says('Frans', 'Oneerlijk, tenzij het rondgaat.', [says('Gijs', 'Dan gaat het rond. Drie imkers, elke maand een ander. Ik begin achteraan.')]),
    ]),

  discussion('Thea', 'w5 sat 10:00', 'Wat aten jullie als kind op brood wat nu niemand meer eet?',
    'Bij ons: spek met stroop. De kleinkinderen kijken me aan alsof ik een laars heb opgegeten.',
    [
      says('Aaltje', 'Reuzel met zout. En één keer een sinaasappelschijf.'),
      says('Anil', 'Boter, suiker en een snuf massala. Doe ik stiekem nog.'),
      says('Callum', 'Crisps. We still do. It is called civilisation.'),
      says('Fatima', 'Olijfolie en komijn. Dat eet wél nog iemand: ik.', [], { after: '24d' }),
      says('Bo', 'Hagelslag tussen twee kaakjes. Geen brood, wel jeugd.'),
    ], { warmth: 1.5 }),

  discussion('Dirk', 'w2 wed 20:40', 'Een jaar elektrisch rijden: wat ik had verwacht en wat niet',
    'Verwacht: stil, schoon, duur.\n\nNiet verwacht:\n\n- honden horen me niet meer komen en schrikken zich wild\n- bij vorst 20% minder ver, dus Steenwijk met een kacheltje op de knieën\n- ik hoor ’s nachts uilen\n\nOver: nooit meer terug.',
    [
      says('Ruud', 'Die uilen. Alleen daarom al.'),
      says('Mustafa', 'Mijn volgende wordt ook elektrisch. Wat doe je met de honden?', [says('Dirk', 'Zoemen.'), says('Naomi', 'Zingen!')]),
      says('Frans', 'Ik was er bij de begroting tegen. Wat kost het nu per kilometer?', [says('Dirk', '11 cent tegen 29 vroeger. Maar de banden gaan er harder af.'), says('Frans', 'Dan had ik ongelijk, op de banden na.')]),
    ], { warmth: 1.6 }),

  discussion('Vera', 'w6 mon 21:10', 'Fooi in de winkel?',
    'Er staat sinds kort een glazen pot op de toonbank in Deventer. Ik heb daar twee jaar lang elke zaterdag gestaan en ik weet niet of ik hem gewild had.',
    [
      says('Samira', 'Bij ons staat hij niet, en dat is bewust. Je bent dan ineens aan het optreden.'),
      says('Elif', 'Ik geef graag iets. Maar dan voor allemaal, ook voor wie achter staat.'),
      says('Frans', 'Een eerlijk loon, en geen pot. Klaar.', [says('Vera', 'Dat ze al krijgen, Frans. Maar je punt blijft.')]),
      says('Koen', 'Ik geef niks hoor, ze staan daar toch al.', [
        says('Samira', 'Kom een zaterdag meedraaien, Koen. Ik zet de wekker voor je.'),
        says('Koen', 'Dat was lomp van mij. Ik heb het weggehaald. En die zaterdag: goed.', [], { after: '50m' }),
      ], { isRemoved: true }),
      says('Joost', 'Er wordt hier nu over collega’s gepraat alsof ze staan te bedelen. Zij lezen dit ook.'),
      says('Hanneke', 'Ik sluit het gesprek hier, niet omdat het niet mag maar omdat het over mensen ging gaan. De pot is weg. Er komt een gesprek met de zaterdaghulpen zelf, en daarna vertel ik hier wat zij vonden.'),
    ], { lockedBy: 'Hanneke' }),
];
