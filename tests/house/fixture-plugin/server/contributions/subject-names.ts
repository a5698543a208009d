import type { SubjectNames } from '@kring/community/extend';

const species: Record<string, string> = { '1': 'Wren', '2': 'Kite' };

export const birdNames: SubjectNames = {
  code: 'birdwatch.birds',
  kind: 'bird',
  namesOf: async ({ ids }) => new Map(ids.flatMap((id) => (species[id] ? [[id, species[id]] as const] : []))),
};
