import { defineSite } from '@kring/site/define';
import { joinWays } from './slots/join-ways';
import { logInsRow } from './slots/log-ins-row';

/** What social login brings to the member site: the ways in, and what a member does with them. */
export default defineSite({
  pages: [
    { path: 'join', module: './pages/join.tsx' },
    { path: 'join/email', module: './pages/email-link.tsx' },
    { path: 'deletions/:code', module: './pages/deletion.tsx' },
    { path: 'settings/log-ins', module: './pages/log-ins.tsx' },
    { path: 'settings/log-ins/:id/unlink', module: './pages/unlink.tsx' },
  ],
  slots: { 'home.join': [joinWays], 'settings.sections': [logInsRow] },
});
