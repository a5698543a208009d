import { discussion, forFriends, question, says, status, type Told } from './telling';

/** For who knows each other: only connections of the author read these. */
export const amongFriends: Told[] = [
  status('Nadia', 'w2 tue 22:10', 'Morgen mijn gesprek bij Hanneke over de leerplek. Ik kan niet slapen. Zeg even iets aardigs.', [
    says('Roos', 'Je handen weten het al. De rest is koffie drinken.'),
    says('Thea', 'Trek die groene hoofddoek aan. En eet iets.'),
    says('Nadia', 'Ik heb de plek!! Na de winter begin ik. Nog niet aan iedereen zeggen.', [says('Marleen', 'Ik zeg niets en ik dans door de keuken.')], { after: '1d' }),
  ], forFriends),
  question('Stijn', 'w4 wed 21:20', 'Wat geef je een meesterbakker die veertig jaar bakt?',
    'Niet aan Bram laten lezen. O nee wacht, hij is een connectie. Hoi Bram.',
    [says('Bram', 'Een leerling die op tijd is.'), says('Gerrit', 'Een zak van de eerste maling. Ik zet zijn naam erop.')], forFriends),
  status('Mustafa', 'w5 tue 03:40', 'Rustige nacht. Te veel tijd om na te denken. Wie is er nog wakker?', [says('Shanti', 'Ik. Gang 4, thee, niemand belt.'), says('Mustafa', 'Dan rijd ik straks langs met een bol.')], forFriends),
  discussion('Bo', 'w3 wed 20:30', 'Zal ik stoppen met mijn vaste baan?',
    'Vier dagen bureau, één dag tekenen. Ik wil het andersom. Jullie kennen me: is dat dapper of dom?',
    [
      says('Tessa', 'Dapper. Ik heb werk voor anderhalve dag, als dat helpt bij het rekenen.'),
      says('Vera', 'Dom als je het doet zonder spaargeld, dapper als je drie maanden huur hebt.', [says('Bo', 'Ik heb er vijf.'), says('Vera', 'Dan weet je het al.')]),
      says('Lin', 'I did it at forty. I was scared for one month and then only busy.'),
    ], forFriends),
  status('Grace', 'w1 thu 20:20', 'Told only to those who know me: I have been asked to write a school lunch book. With bread in every chapter.', [says('Roos', 'Boekweit, hoofdstuk 4. Ik heb aantekeningen.'), says('Mohamed', 'I will deliver it to every door.')], forFriends),
  status('Anil', 'w0 sun 20:10', 'Mijn moeder is geopereerd en het gaat goed. Ze vroeg als eerste of er iemand op de roti had gelet.', [says('Mustafa', 'Dan is ze de oude. Sterkte, broer.'), says('Nora', 'So glad. Tell her the roti was watched.')], forFriends),
];
