import { defineAdmin } from '@kring/community/admin';

export default defineAdmin({
  id: 'site',
  name: 'Site',
  texts: { en: () => import('./translations/en.json'), nl: () => import('./translations/nl.json') },
  settings: [{ path: 'look', label: 'look.title', permission: 'plugin::community.settings', component: () => import('./pages/LookPage') }],
});
