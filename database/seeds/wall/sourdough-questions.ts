import { forAll, helps, question, says, type Told } from './telling';

/** Questions about sourdough and what happens in the bowl. */
export const sourdoughQuestions: Told[] = [
  question('Elif', 'w9 tue 20:20', 'Mijn desem ruikt naar nagellak. Weggooien?',
    'Hij stond drie weken achterin de koelkast, er staat een grijs laagje vocht op en het ruikt naar aceton. Is hij dood of alleen boos?',
    [
      helps('Bram', 'Boos. Hij heeft honger.\n\nGiet het vocht af, neem één eetlepel van onderop en voer dat twee keer per dag met gelijke delen meel en water. Na drie dagen ruikt hij weer naar yoghurt. Roze of oranje is iets anders: dan wél weg.', [
        says('Elif', 'Dag drie: hij ruikt naar yoghurt. Ik heb hem mijn excuses aangeboden.', [], { after: '3d' }),
      ], { verifiedBy: 'Naomi' }),
      says('Lars', 'Die acetonlucht is trouwens echt een ester, ethylacetaat. Mijn klas vindt dat het mooiste moment van het jaar.'),
    ], { ...forAll, warmth: 1.6 }),
  question('Vera', 'w8 mon 19:05', 'Kan ik Truus invriezen?',
    'Ik heb in de winkel een potje Truus gekregen maar ik ga vijf weken weg. Vriezer, koelkast, of een oppas?',
    [
      says('Yara', 'Invriezen kan, maar een deel van de gisten overleeft het niet. Ze is daarna een week sloom.'),
      helps('Naomi', 'Drogen! Dun uitsmeren op bakpapier, dag laten liggen, verkruimelen, potje. Blijft een jaar goed. Daarna lauw water erbij en twee dagen geduld.', [says('Vera', 'Truus in vlokken. Ik neem een potje mee op reis, je weet nooit.')], { verifiedBy: 'Bram' }),
      says('Thea', 'Oppas is ook gezellig. Mijn kleindochter stuurt dan foto’s van hoe hoog ze staat.'),
    ]),
  question('Dayo', 'w8 wed 21:40', 'Dough temperature on a boat?',
    'My cabin swings from 14 °C at night to 27 °C when the engine runs. Recipes say "room temperature". Whose room? How do you plan a bulk rise when the room moves?',
    [
      says('Callum', 'Mine is a Zutphen attic. I feel you.'),
      helps('Rashid', 'Forget the clock, watch the dough. Put a bit of it in a straight glass with a rubber band at the height it starts. When it is up by two thirds, shape, whether that takes four hours or nine.\n\nAnd a cool box with a bottle of warm water holds 24 °C nicely.', [
        says('Dayo', 'Cool box as warm box. Rubber band is on. It took 6:50 last night, best crumb so far.', [], { after: '2d' }),
      ], { verifiedBy: 'Bram' }),
    ]),
  question('Shanti', 'w7 thu 16:10', 'Deeg plakt aan alles, ook aan mij',
    '75% water, tarwe, met de hand. Na tien minuten kneden zit er meer aan mijn handen dan in de kom. Ik kneed om te ontspannen en dit is geen ontspannen.',
    [
      says('Pieter-Bas', 'Natte handen, geen bloem. Het is net leem.'),
      says('Stijn', 'Begin met 68% en ga per week twee procent omhoog. En laat meel en water eerst een half uur staan zonder zout. Scheelt de helft van het werk, heb ik ook van Bram moeten leren.', [says('Shanti', '68 en een half uur wachten. Dit is wel ontspannen. Dankjewel Stijn!')]),
      says('Amina', 'Of maak er canjeero van, dan hóórt het nat te zijn.'),
    ]),
  question('Lars', 'w6 thu 16:50', 'Hoe laat ik 28 leerlingen verschil in meel zien?',
    'Ik wil 4 vwo laten meten in plaats van geloven. Drie soorten meel, één desem, vijftig minuten. Wat zou jij laten meten?',
    [
      says('Gijs', 'Laat ze ruiken. Een neus is ook een instrument.'),
      says('Yara', 'Rijshoogte in een maatcilinder, elke tien minuten aflezen, plus pH met strookjes. Neem een desem die al twee uur wakker is, anders zit je vijftig minuten naar niks te kijken.\n\n`hoogte (ml) tegen tijd (min)`, drie lijnen, klaar.', [
        says('Lars', 'Gedaan. Rogge won, de klas had op tarwe gewed. Er is een appeltaart mee verdiend.', [], { after: '6d' }),
        says('Yara', 'Mag ik je meetreeks voor mijn scriptie? Met bronvermelding: 4 vwo.'),
      ]),
      says('Bram', 'Ik kom graag een keer langs met Truus. Ze houdt van jonge mensen.'),
    ]),
  question('Sander', 'w6 fri 19:25', 'Zuurdesem dat kinderen niet te zuur vinden?',
    'Twee van de drie trekken een gezicht. De derde eet alles, maar die is één.',
    [
      says('Grace', 'Slice it thin and toast it. 240 children cannot be wrong.'),
      helps('Fatima', 'Jonge desem gebruiken: na drie uur al, als hij net piekt. En een lepel honing. Mijn straat zit vol kinderen en er blijft nooit iets over.', [says('Sander', 'Het gezicht bleef weg! Nummer twee vroeg om nog een.')], { after: '37d' }),
      says('Gijs', '@sander-koopmans als het om honing gaat: ik woon niet ver en heb te veel.'),
    ]),
  question('Amina', 'w5 tue 20:45', 'Canjeero met jullie roggedesem, iemand geprobeerd?',
    'Mijn eigen starter is van teff en mais. Nu heb ik een potje Truus gekregen en ben ik nieuwsgierig. Blijven de gaatjes mooi?',
    [
      says('Lotte', 'Niet geprobeerd maar nu wil ik het wel. Mag ik komen proeven als het lukt?', [says('Amina', 'Zaterdag elf uur, je weet waar.')]),
      says('Dayo', 'I tried something close. Half of the flour from teff, half wheat, Truus overnight, then thin it with warm water just before the pan. Holes like the moon.', [says('Amina', 'Thank you! Die maangaatjes heb ik nu ook. Lotte heeft er zes gegeten, ik heb geteld.', [], { after: '5d' })]),
    ]),
  question('Callum', 'w5 wed 19:30', 'Why does my oat sourdough collapse?',
    '40% oats, rises like a dream, then sighs and dies in the oven. Is there any percentage at which oats behave?',
    [
      says('Lin', 'Oats have no gluten, they only pretend.'),
      helps('Bram', 'Onder de 25% gaat het goed. Wil je meer haver, kook dan een deel tot pap en laat die koud worden: dan houdt hij water vast en steunt hij het deeg.\n\nIn short: *cook a third of the oats as porridge, cool it, then mix.* 35% is possible that way.', [
        says('Callum', 'Porridge in bread. My grandmother would say "obviously". It stands up!'),
      ], { verifiedBy: 'Rashid' }),
      says('Ahmed', 'Dit ga ik ook proberen, zacht brood is hier altijd welkom.'),
    ]),
  question('Gijs', 'w4 mon 20:00', 'Honing in het deeg: voor of na het rijzen?',
    'Ik doe het er nu meteen bij en het deeg wordt traag. Honing remt gist, dat weet ik als imker ook wel, maar hoeveel is te veel?',
    [
      says('Naomi', 'Tot vijf procent van het meel merk je er niks van. Daarboven: eerst laten rijzen, dan doorvouwen. En neem lichte honing, donkere remt meer.', [says('Gijs', 'Acht procent, doorgevouwen, prachtig. Er staat er één voor je klaar bij de achterdeur.')]),
      says('Lars', 'Suiker trekt water uit de gistcel. De gist heeft dorst, zou je kunnen zeggen.'),
    ]),
  question('Anil', 'w4 thu 21:15', 'Bakstaal of baksteen voor naan en roggebrood in dezelfde oven?',
    'Ik heb plek en geld voor één ding.',
    [
      says('Pieter-Bas', 'Leem! Nee, grapje. Een beetje.'),
      says('Tomasz', 'For rye: stone. It is slow and so is rye.'),
      helps('Rashid', 'Steel. It charges faster for naan, and for the rye you simply put a second tray between. I use six millimetres at home.', [says('Anil', 'Staal besteld. Mijn schoonmoeder is nog niet overtuigd.'), says('Tomasz', 'She is right, but I am happy for you.')]),
    ]),
  question('Mohamed', 'w3 wed 22:50', 'Baking after a late shift: what can wait in the fridge?',
    'I get home at ten, I leave at half past five. Is there a dough that accepts being ignored?',
    [
      helps('Dayo', 'All of them, if they are cold enough. Mix at ten, two folds before bed, fridge. Next evening shape straight from the cold, one hour, bake. It likes being ignored.', [
        says('Mohamed', 'It worked. I ate half of it standing up.', [], { after: '1d' }),
      ]),
      says('Shanti', 'Nachtdienst hier. Zelfde truc, andere uren. Werkt altijd.'),
      says('Grace', 'My husband calls it the second lodger in the fridge.'),
    ]),
  question('Koen', 'w2 tue 19:45', 'Korst wordt zacht na een uur',
    'Uit de oven kraakt hij, een uur later is het een spons. Ik fiets 64 kilometer voor een korst, dus thuis wil ik hem ook.',
    [
      says('Elif', 'Koen, je moet niet in de keuken gaan zitten kijken, dan zucht hij.'),
      helps('Bram', 'Hij is niet gaar genoeg. Bak tien minuten langer en zet de laatste vijf de ovendeur op een kier. Prik erin: 97 graden vanbinnen, dan pas eruit. En laat hem liggen op een rooster, nooit op een plank.', [says('Koen', '97 graden. Kraakt nu twee uur later nog.')], { verifiedBy: 'Naomi' }),
    ]),
  question('Thea', 'w1 thu 10:30', 'Krentenbollen zonder gekneusde krenten, hoe?',
    'Zeven kleinkinderen kneden en dan is alles grijs. Het smaakt wel, maar het oog wil ook wat.',
    [
      says('Stijn', 'Krenten pas op het eind, en laat ze een nacht wellen en goed uitlekken. Droge krenten trekken water en scheuren.', [says('Thea', 'En hoe houd ik de kinderen er tot het eind bij weg?')]),
      helps('Aaltje', 'Geef ze elk een eigen bolletje met de krenten ernaast. Uitrollen, krenten erin, dichtvouwen. Deden wij thuis ook, met negen.', [says('Thea', 'Aaltje, dat is het. Nul grijze bollen. Wel krenten op het plafond.')], { after: '2h' }),
    ], { warmth: 1.5 }),
  question('Yara', 'w0 wed 20:10', 'Wie heeft een desem van ouder dan tien jaar?',
    'Voor mijn scriptie vergelijk ik enzymen in oude en jonge desems. Ik zoek er nog vier. Een theelepel is genoeg, ik kom hem halen en ik was het lepeltje af.',
    [
      says('Greetje', 'Die in het dorpshuis is van 1998. Ruikt naar appel. Eerste zaterdag gaat de oven aan, kom dan!'),
      says('Fatima', 'Mijn moeder nam de hare mee, dat is nu tweeëntwintig jaar. Ze wil wel eerst weten of je netjes bent.', [says('Yara', 'Zeg haar dat ik in een wit jasje kom.')]),
      says('Dayo', 'Mine is eleven and has crossed the North Sea twice. Berth 12.'),
    ]),
  question('Nora', 'w1 mon 21:20', 'How do I get an open crumb that looks good in daylight?',
    'I photograph bread for a living and still can’t bake one worth photographing. Mine is tight and grey. Should I change the flour or the photographer?',
    [
      says('Rashid', 'Send a picture of the dough before shaping. Nine times out of ten it is shaped too early.'),
      helps('Stijn', 'I had the same in my first year. Be gentle when you shape: fold it like a letter, don’t squeeze. And a little rye in the flour makes the grey go cream.', [says('Nora', 'Folded like a letter. I have holes! Actual holes! The photographer may stay.', [], { after: '2d' })]),
    ], forAll),
];
