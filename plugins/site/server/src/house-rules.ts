export const defaultRulesNl = `# Wees jezelf, en wees aardig
Gebruik de naam waaronder mensen je kennen. Praat met elkaar zoals je aan een lange tafel zou doen: je hoeft het niet eens te zijn.

# Houd het over de zaak
Vragen, ervaringen, recepten, kritiek op ons werk: graag. Reclame, kettingberichten en politiek zonder verband met ons werk: liever ergens anders.

# Laat anderen heel
Geen scheldwoorden, geen bedreigingen, geen discriminatie. Deel niets over een ander dat die persoon niet zelf zou delen.

# Wie antwoordt namens ons
Collega's herken je aan de ring om hun foto en aan hun functie. Zij antwoorden onder hun eigen naam.

# Als er iets misgaat
Wij halen alleen weg wat tegen deze regels of tegen de wet is, en zeggen er altijd bij waarom. Ben je het er niet mee eens, dan kun je antwoorden.`;

export const defaultRulesEn = `# Be yourself, and be kind
Use the name people know you by. Talk to each other as you would at a long table: you do not have to agree.

# Keep it about the work
Questions, experiences, recipes, criticism of what we do: please. Advertising, chain messages and politics that have nothing to do with our work: rather somewhere else.

# Leave others whole
No abuse, no threats, no discrimination. Share nothing about somebody that they would not share themselves.

# Who answers for us
You recognise colleagues by the ring around their photo and by their job. They answer under their own name.

# When something goes wrong
We only remove what is against these rules or against the law, and we always say why. If you disagree, you can answer.`;
