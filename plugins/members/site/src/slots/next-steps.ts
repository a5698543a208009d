import { defineSlot } from '@kring/site/define';
import { readRequests } from '../circle/read-requests';

/** What a member may do next, as sentences: requests, an unfinished profile, people who just arrived. */
export const nextSteps = defineSlot('member-home.sections', {
  code: 'members.next-steps',
  order: 10,
  async load(context) {
    const [me, incoming, newest, rules, notes] = await Promise.all([
      context.read('members.show-me', {}),
      readRequests(context, 'in', 5),
      context.read('members.list-members', { query: { kind: 'new', limit: 7 } }),
      context.call('members.show-guidelines', {}),
      context.read('members.list-notes', {}),
    ]);
    return {
      incoming: incoming.length,
      hasNotes: notes.length > 0,
      leavingAt: me.leaving?.at ?? null,
      hasNewRules: rules.data ? !rules.data.isAccepted : false,
      isWelcomeOpen: !me.welcome.isFinished,
      lacks: { photo: me.photo === null, about: me.about === null, themes: me.themes.length === 0 },
      newest: newest.filter(({ memberId }) => memberId !== me.memberId).slice(0, 6),
    };
  },
  component: () => import('./NextSteps'),
});
