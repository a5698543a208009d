/** On their own, because every page carries them. */
export const navigationTexts = {
  people: { nl: 'Leden', en: 'People' },
  circle: { nl: 'Kring', en: 'Circle' },
  editProfile: { nl: 'Profiel bewerken', en: 'Edit profile' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  rules: { nl: 'Huisregels', en: 'House rules' },
};
