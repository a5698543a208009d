export const rules = {
  title: 'Huisregels',
  lead: (organisation: string) => `Zo gaan we met elkaar om in de kring van ${organisation}.`,
};
