import { defineSlot } from '@kring/site/define';

/** What the organisation told the member, until it is put away. */
export const notesOnHome = defineSlot('member-home.sections', {
  code: 'members.notes',
  order: 5,
  load: async (context) => ({ notes: await context.read('members.list-notes', {}) }),
  component: () => import('./NotesOnHome'),
});

export const notesRow = defineSlot('settings.sections', {
  code: 'members.notes',
  order: 40,
  load: async (context) => ({ count: (await context.read('members.list-notes', {})).length }),
  component: () => import('./NotesRow'),
});
