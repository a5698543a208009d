import { defineSite, type SiteContribution, type SlotName } from '@kring/site/define';

const perch = (slot: SlotName) => [{ code: `birdwatch.perch-in-${slot.replace('.', '-')}`, order: 900, load: async () => ({ bird: `a wren in ${slot}` }), component: () => import('./Perch') }];

/** One for every outlet there is: a new one that is forgotten here does not compile. */
const slots = {
  'home.join': perch('home.join'),
  'home.sections': perch('home.sections'),
  'member-home.sections': perch('member-home.sections'),
  'waiting-home.sections': perch('waiting-home.sections'),
  'profile.sections': perch('profile.sections'),
  'settings.sections': perch('settings.sections'),
} satisfies Record<SlotName, unknown>;

export default defineSite({ pages: [{ path: 'birds', module: './birds.ts' }], slots: slots as unknown as SiteContribution['slots'] });
