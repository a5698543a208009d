import { defineTexts } from '@kring/site/texts';

/** Apart from the rest, because the public home needs no more than these. */
export const waysTexts = defineTexts(
  {
    with: (network: string) => `Verder met ${network}`,
    lastUsed: 'zo kwam je de vorige keer binnen',
    failing: (network: string) => `${network} werkt op dit moment niet`,
    otherwise: 'Met e-mail of op een andere manier',
    join: 'Doe mee',
  },
  {
    with: (network) => `Continue with ${network}`,
    lastUsed: 'this is how you came in last time',
    failing: (network) => `${network} does not work right now`,
    otherwise: 'With e-mail or another way',
    join: 'Join',
  },
);
