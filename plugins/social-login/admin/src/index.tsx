import { defineAdmin } from '@kring/community/admin';
import { Key } from '@strapi/icons';

export default defineAdmin({
  id: 'social-login',
  name: 'Social login',
  texts: { en: () => import('./translations/en.json'), nl: () => import('./translations/nl.json') },
  pages: [{ path: 'social-login', label: 'title', icon: Key, permission: 'plugin::social-login.read', component: () => import('./pages/NetworksPage') }],
});
