import { defineSlot } from '@kring/site/define';

/** Faces on the public home: staff first, then whoever joined lately; only those who let visitors see them. */
export const homeFaces = defineSlot('home.sections', {
  code: 'members.faces',
  order: 20,
  async load(context) {
    const [staff, newest] = await Promise.all([
      context.read('members.list-members', { query: { kind: 'staff', limit: 6 } }),
      context.read('members.list-members', { query: { kind: 'new', limit: 6 } }),
    ]);
    const seen = new Set(staff.map(({ memberId }) => memberId));
    return [...staff, ...newest.filter(({ memberId }) => !seen.has(memberId))].slice(0, 9);
  },
  component: () => import('./HomeFaces'),
});
