import type { Translated } from '../define-texts';
import type { rules as nl } from '../nl/rules';

export const rules: Translated<typeof nl> = {
  title: 'House rules',
  lead: (organisation) => `This is how we treat each other in the circle of ${organisation}.`,
};
