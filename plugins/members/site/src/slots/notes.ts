import { defineSlot } from '@kring/site/define';

/** What the organisation told the member, until it is put away. */
const notesOn = (home: 'member-home.sections' | 'waiting-home.sections') => defineSlot(home, {
  code: 'members.notes',
  order: 5,
  load: async (context) => ({ notes: await context.read('members.list-notes', {}) }),
  component: () => import('./NotesOnHome'),
});

export const notesOnHome = notesOn('member-home.sections');
/** Who waits for approval reads there what they are asked. */
export const notesOnWaitingHome = notesOn('waiting-home.sections');

export const notesRow = defineSlot('settings.sections', {
  code: 'members.notes',
  order: 40,
  load: async (context) => ({ count: (await context.read('members.list-notes', {})).length }),
  component: () => import('./NotesRow'),
});
