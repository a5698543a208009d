import { defineSettings } from '@kring/community/extend';
import { z } from 'zod';

export const rules = defineSettings({
  code: 'birdwatch.rules',
  title: { en: 'Bird watching', nl: 'Vogels kijken' },
  schema: z.object({
    areRareBirdsShown: z.boolean().default(false).describe('Show where rare birds nest. Leave it off to protect them.'),
    mostPerDay: z.int().min(1).max(500).default(50).describe('How many sightings one member may report in a day.'),
  }),
});
