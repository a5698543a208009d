import { defineAdmin } from './define-admin';

export default defineAdmin({
  id: 'community',
  name: 'Community',
  texts: { en: () => import('./translations/en.json'), nl: () => import('./translations/nl.json') },
  settings: [
    { path: 'settings', label: 'settings.title', permission: 'plugin::community.settings', component: () => import('./pages/SettingsPage') },
    { path: 'work', label: 'work.title', permission: 'plugin::community.operate', component: () => import('./pages/WorkPage') },
    { path: 'audit', label: 'audit.title', permission: 'plugin::community.read', component: () => import('./pages/AuditPage') },
  ],
});
