import { defineAdmin } from '@kring/community/admin';

export default defineAdmin({
  id: 'social-login',
  name: 'Social login',
  texts: { en: () => import('./translations/en.json'), nl: () => import('./translations/nl.json') },
  settings: [{ path: 'social-login', label: 'title', permission: 'plugin::social-login.read', component: () => import('./pages/NetworksPage') }],
  subjects: { network: () => '/settings/kring/social-login' },
});
