import type { Person } from './person';

type Seed = Omit<Person, 'isEmailVerified' | 'language' | 'country'> & Partial<Pick<Person, 'isEmailVerified' | 'language' | 'country'>>;

/** Everybody here is invented; what each is good for in a test stands in the README. */
const seeds: Seed[] = [
  {
    key: 'noor', name: 'Noor van den Berg', firstName: 'Noor', lastName: 'van den Berg', headline: 'Product designer', email: 'noor.vandenberg@example.org',
    accounts: { facebook: { id: '10220411358806713' }, linkedin: { id: 'kfW51gr4Ja' }, x: { id: '1589021147736211456', handle: 'noorvdberg' } },
    portrait: { skin: 'rose', hair: 'bob', hairColour: 'chestnut', accent: '#33536b', garment: 'blazer', garmentColour: '#2f5d62', background: 'leaves', backgroundColours: ['#dfe9df', '#6f9f86'], hasEarrings: true, smile: 'open' },
    friends: ['youssef', 'marijke', 'femke', 'layla', 'thijs'],
  },
  {
    key: 'youssef', name: 'Youssef El Amrani', firstName: 'Youssef', lastName: 'El Amrani', headline: 'Team lead, service desk', email: 'youssef.elamrani@example.org',
    accounts: { facebook: { id: '10159843310227764' }, linkedin: { id: 'Qx3vT9mB_e' } },
    portrait: { skin: 'olive', hair: 'short', hairColour: 'black', accent: '#33536b', garment: 'shirt', garmentColour: '#7fa3b8', background: 'window', backgroundColours: ['#e9eef2', '#5f7f96'], beard: 'short', smile: 'open' },
    friends: ['marijke', 'aylin', 'ruben'],
  },
  {
    key: 'marijke', name: 'Marijke Hoekstra-de Vries', firstName: 'Marijke', lastName: 'Hoekstra-de Vries', headline: 'Retired machinist, still cycling', email: 'marijke.hoekstra@example.nl',
    accounts: { facebook: { id: '100004981127306' } },
    portrait: { skin: 'porcelain', hair: 'curls', hairColour: 'white', accent: '#8c3b3b', garment: 'sweater', garmentColour: '#a3485a', background: 'hills', backgroundColours: ['#d8e6ee', '#7da06b'], isSenior: true, glasses: 'round', smile: 'closed' },
    camera: { orientation: 6, place: { latitude: 53.2012, longitude: 5.7999 } },
    friends: ['piet', 'ria'],
  },
  {
    key: 'kwame', name: 'Kwame Asante', firstName: 'Kwame', lastName: 'Asante', headline: 'Electrical engineer', email: 'kwame.asante@example.org', language: 'en', country: 'GH',
    accounts: { linkedin: { id: 'bN0sP4-yKc' }, x: { id: '904416258103377920', handle: 'kwame_builds' } },
    portrait: { skin: 'deep', hair: 'short', hairColour: 'black', accent: '#d9a441', garment: 'overall', garmentColour: '#3a5f8a', background: 'sun', backgroundColours: ['#f6e3bd', '#e0913f'], beard: 'moustache', smile: 'open' },
    friends: [],
  },
  {
    key: 'meiling', name: 'Mei-Ling Chen 陈美玲', firstName: 'Mei-Ling', lastName: 'Chen 陈美玲', headline: 'Data analyst', email: 'meiling.chen@example.com', language: 'zh', country: 'CN',
    accounts: { linkedin: { id: 'Zt7Hq2LwEo' }, x: { id: '1377502299145076739', handle: 'meilingcounts' } },
    portrait: { skin: 'porcelain', hair: 'long', hairColour: 'black', accent: '#5b4a7a', garment: 'shirt', garmentColour: '#c9b6d8', background: 'waves', backgroundColours: ['#e9e4f2', '#8d7db6'], glasses: 'square', smile: 'closed' },
    friends: [],
  },
  {
    key: 'thijs', name: 'Thijs 🚲 Bakker 👨‍👩‍👧', firstName: 'Thijs 🚲', lastName: 'Bakker 👨‍👩‍👧', headline: 'Bicycle courier', email: 'thijs.bakker@example.nl',
    accounts: { facebook: { id: '10227718840536902' }, x: { id: '58331207', handle: 'thijsfietst' } },
    portrait: { skin: 'rose', hair: 'parted', hairColour: 'blond', accent: '#b85c38', garment: 'hoodie', garmentColour: '#d2713a', background: 'hills', backgroundColours: ['#cfe6ef', '#5c9b8d'], smile: 'open' },
    friends: ['femke'],
  },
  {
    key: 'layla', name: 'ليلى حداد', firstName: 'ليلى', lastName: 'حداد', headline: 'صيدلانية', email: 'layla.haddad@example.com', language: 'ar', country: 'SY',
    accounts: { facebook: { id: '122098845310664471' }, linkedin: { id: 'uR6-dYc1Vx' } },
    portrait: { skin: 'olive', hair: 'headscarf', hairColour: 'black', accent: '#3f7a78', garment: 'blazer', garmentColour: '#2c3b46', background: 'sun', backgroundColours: ['#f6ddd2', '#d98a72'], smile: 'closed' },
    friends: ['soraya'],
  },
  {
    key: 'wilhelmina', name: 'Wilhelmina Johanna Cornelia Antoinette van Oldenbarnevelt-Schimmelpenninck van der Oye tot Nijenbeek', firstName: 'Wilhelmina Johanna Cornelia Antoinette', lastName: 'van Oldenbarnevelt-Schimmelpenninck van der Oye tot Nijenbeek',
    headline: 'Board member', email: 'w.j.c.a.van.oldenbarnevelt-schimmelpenninck.van.der.oye@long-family-names.example.org',
    accounts: { facebook: { id: '100000771290458' }, linkedin: { id: 'h8GpWm-ZsA' } },
    portrait: { skin: 'porcelain', hair: 'bun', hairColour: 'grey', accent: '#5b4a7a', garment: 'blazer', garmentColour: '#5b2f4a', background: 'window', backgroundColours: ['#f3ead6', '#8a6f52'], isSenior: true, hasEarrings: true, smile: 'closed' },
    friends: [],
  },
  {
    key: 'piet', name: 'Piet de Wit', firstName: 'Piet', lastName: 'de Wit', headline: 'Allotment gardener', email: 'familie.dewit@example.nl',
    accounts: { facebook: { id: '100001336248790' } },
    portrait: { skin: 'rose', hair: 'bald', hairColour: 'grey', accent: '#3f6b4f', garment: 'overall', garmentColour: '#557a46', background: 'leaves', backgroundColours: ['#eef0d8', '#8fa84f'], isSenior: true, beard: 'full', smile: 'closed' },
    friends: ['ria', 'ruben'],
  },
  {
    key: 'ria', name: 'Ria de Wit', firstName: 'Ria', lastName: 'de Wit', headline: 'Bookkeeper', email: 'familie.dewit@example.nl',
    accounts: { facebook: { id: '100001336251145' }, linkedin: { id: 'm2XeKf0JtU' } },
    portrait: { skin: 'rose', hair: 'bob', hairColour: 'blond', accent: '#33536b', garment: 'sweater', garmentColour: '#4f7ca0', background: 'waves', backgroundColours: ['#e2eef2', '#7fa9bd'], isSenior: true, glasses: 'square', smile: 'open' },
    friends: [],
  },
  {
    key: 'dmitri', name: 'Dmitri Volkov', firstName: 'Dmitri', lastName: 'Volkov', headline: 'Joined with a telephone number only', language: 'ru', country: 'LV',
    accounts: { facebook: { id: '61553207714486' } },
    portrait: { skin: 'porcelain', hair: 'short', hairColour: 'brown', accent: '#33536b', garment: 'hoodie', garmentColour: '#4a4f5c', background: 'window', backgroundColours: ['#dfe4ec', '#6b7690'], beard: 'full', smile: 'closed' },
    friends: ['oleksandra'],
  },
  {
    key: 'aylin', name: 'Aylin Yıldız', firstName: 'Aylin', lastName: 'Yıldız', headline: 'Interior architect', email: 'aylin.yildiz@example.com', isEmailVerified: false, language: 'tr', country: 'TR',
    accounts: { facebook: { id: '10164220981735508' }, linkedin: { id: 'Vc9oLd3RbI' } },
    portrait: { skin: 'olive', hair: 'long', hairColour: 'brown', accent: '#8c3b3b', garment: 'sweater', garmentColour: '#c96f4a', background: 'sun', backgroundColours: ['#f2e6d8', '#c98a6a'], hasEarrings: true, smile: 'open' },
    friends: [],
  },
  {
    key: 'joao', name: 'João Conceição', firstName: 'João', lastName: 'Conceição', headline: 'Never got round to a photo', email: 'joao.conceicao@example.org', language: 'pt', country: 'PT',
    accounts: { facebook: { id: '10211890654473021' }, linkedin: { id: 'sY1aNf5QgO' }, x: { id: '219905173', handle: 'joaoconceicao' } },
    friends: ['noor'],
  },
  {
    key: 'ravi', name: 'Ravi Singh Ramnarain', firstName: 'Ravi Singh', lastName: 'Ramnarain', headline: 'Amateur astronomer', language: 'nl', country: 'SR',
    accounts: { x: { id: '1702943388650127360', handle: 'ravi_looks_up' } },
    portrait: { skin: 'brown', hair: 'turban', hairColour: 'black', accent: '#c2542d', garment: 'shirt', garmentColour: '#e4dac6', background: 'waves', backgroundColours: ['#d6dcee', '#5a68a8'], beard: 'full', smile: 'open' },
    friends: [],
  },
  {
    key: 'femke', name: 'Femke Dijkstra', firstName: 'Femke', lastName: 'Dijkstra', headline: 'Student, 19', email: 'femke.dijkstra@example.nl',
    accounts: { facebook: { id: '122144093375126698' }, x: { id: '1811364770925514752', handle: 'femkefemke' } },
    portrait: { skin: 'porcelain', hair: 'braids', hairColour: 'blond', accent: '#d9a441', garment: 'hoodie', garmentColour: '#7c93c9', background: 'leaves', backgroundColours: ['#f7e3e6', '#cf8fa0'], smile: 'open' },
    friends: ['kevin'],
  },
  {
    key: 'soraya', name: 'Soraya Wirjosoekarto', firstName: 'Soraya', lastName: 'Wirjosoekarto', headline: 'Head of customer care', email: 'soraya.w@example.org',
    accounts: { facebook: { id: '10153381274409915' }, linkedin: { id: 'E4tUj8xKpM' } },
    portrait: { skin: 'tan', hair: 'ponytail', hairColour: 'black', accent: '#5b4a7a', garment: 'blazer', garmentColour: '#7a3b52', background: 'hills', backgroundColours: ['#f5e0c8', '#c4866a'], hasEarrings: true, smile: 'open' },
    friends: ['youssef'],
  },
  {
    key: 'ruben', name: 'Ruben Mendes da Costa', firstName: 'Ruben', lastName: 'Mendes da Costa', headline: 'Works council', email: 'ruben.mendesdacosta@example.org',
    accounts: { facebook: { id: '10206655710938842' }, linkedin: { id: 'Lq-5Bz7WnD' }, x: { id: '44170682', handle: 'rubenmdc' } },
    portrait: { skin: 'tan', hair: 'bald', hairColour: 'brown', accent: '#33536b', garment: 'shirt', garmentColour: '#3f4f6b', background: 'sun', backgroundColours: ['#dde7ea', '#7d9aa6'], glasses: 'round', beard: 'short', smile: 'closed' },
    camera: { orientation: 8 },
    friends: [],
  },
  {
    key: 'zoe', name: 'Zoë O’Brien-Ní Dhomhnaill', firstName: 'Zoë', lastName: 'O’Brien-Ní Dhomhnaill', headline: 'Translator', email: 'zoe.obrien@example.com', language: 'en', country: 'IE',
    accounts: { facebook: { id: '10157739046281530' }, linkedin: { id: 'pD2yCw9SiF' }, x: { id: '27719405', handle: 'zoe_translates' } },
    portrait: { skin: 'porcelain', hair: 'curls', hairColour: 'red', accent: '#3f6b4f', garment: 'sweater', garmentColour: '#3f6b4f', background: 'window', backgroundColours: ['#e3efe4', '#6d8f72'], smile: 'open' },
    friends: ['meiling'],
  },
  {
    key: 'oleksandra', name: 'Олександра Коваль', firstName: 'Олександра', lastName: 'Коваль', headline: 'Welder', email: 'oleksandra.koval@example.com', language: 'uk', country: 'UA',
    accounts: { facebook: { id: '61550988142307' }, linkedin: { id: 'wG7rEv0HaX' } },
    portrait: { skin: 'rose', hair: 'bun', hairColour: 'blond', accent: '#d9a441', garment: 'overall', garmentColour: '#39689c', background: 'sun', backgroundColours: ['#dbe9f4', '#e8c35c'], smile: 'open' },
    friends: ['layla'],
  },
  {
    key: 'kevin', name: 'Kevin Pinas', firstName: 'Kevin', lastName: 'Pinas', headline: 'Plays bass', email: 'kevin.pinas@example.nl', country: 'SR',
    accounts: { facebook: { id: '10223348107765419' }, x: { id: '1266048813329940480', handle: 'kevinpinasbass' } },
    portrait: { skin: 'brown', hair: 'afro', hairColour: 'black', accent: '#d9a441', garment: 'sweater', garmentColour: '#d9a441', background: 'waves', backgroundColours: ['#d3e6df', '#4f8d7c'], smile: 'closed' },
    friends: [],
  },
];

/** A fresh copy each time, so that a changed person does not outlive a reset. */
export function seededPeople(): Person[] {
  return structuredClone(seeds).map((seed) => ({ isEmailVerified: true, language: 'nl', country: 'NL', ...seed }));
}
