import { line } from '@kring/community/extend';
import { definePostKind } from '@kring/wall/extend';
import { z } from 'zod';

export const sightingPost = definePostKind({
  code: 'birdwatch.sighting',
  kind: 'sighting',
  label: { en: 'Sighting', nl: 'Waarneming' },
  hint: { en: 'Tell which bird you saw.', nl: 'Vertel welke vogel je zag.' },
  title: 'optional',
  hasAnswers: false,
  facts: z.object({ species: line(60), count: z.number().int().min(1).max(1_000).default(1) }),
  async refuse({ facts }) {
    return facts.species === 'Dodo' ? 'Nobody has seen a dodo since 1662.' : null;
  },
});
