import { defineAdmin } from '@kring/community/admin';
import { Clock, User } from '@strapi/icons';

const permission = 'plugin::members.read';

export default defineAdmin({
  id: 'members',
  name: 'Members',
  texts: { en: () => import('./translations/en.json'), nl: () => import('./translations/nl.json') },
  pages: [{ path: 'members', label: 'list.title', icon: User, permission, component: () => import('./pages/App') }],
  settings: [{ path: 'rules', label: 'rules.title', permission, component: () => import('./pages/RulesPage') }],
  subjects: { member: (memberId) => `/plugins/members/${memberId}` },
  widgets: [
    { id: 'waiting', label: 'widget.waiting', icon: Clock, permission, component: async () => (await import('./widgets/Waiting')).Waiting },
    { id: 'new-this-week', label: 'widget.new', icon: User, permission, component: async () => (await import('./widgets/NewThisWeek')).NewThisWeek },
  ],
});
