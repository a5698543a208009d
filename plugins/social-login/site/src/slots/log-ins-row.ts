import { defineSlot } from '@kring/site/define';

export const logInsRow = defineSlot('settings.sections', { code: 'social-login.log-ins', order: 10, component: () => import('./LogInsRow') });
