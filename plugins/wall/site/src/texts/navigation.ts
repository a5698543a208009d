/** On their own, because every page carries them. */
export const navigationTexts = {
  wall: { nl: 'Prikbord', en: 'Wall' },
};
