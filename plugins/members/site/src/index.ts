import { defineSite } from '@kring/site/define';
import { CircleDotDashed, PenLine, ScrollText, Settings, Users } from 'lucide-react';
import { homeFaces } from './slots/home-faces';
import { nextSteps } from './slots/next-steps';
import { notesOnHome, notesOnWaitingHome, notesRow } from './slots/notes';
import { navigationTexts } from './texts/navigation';

/** What members bring to the member site: people, profiles, relations and everything a member sets. */
export default defineSite({
  pages: [
    { path: 'people', module: './pages/people.tsx', navigation: { place: 'main', label: navigationTexts.people, icon: Users, order: 20, audience: 'anyone' } },
    { path: 'people/:handle', module: './pages/profile.tsx' },
    { path: 'people/:handle/block', module: './pages/block.tsx' },
    { path: 'people/:handle/disconnect', module: './pages/disconnect.tsx' },
    { path: 'people/:handle/:list', module: './pages/profile-relations.tsx' },
    { path: 'circle', module: './pages/circle.tsx', navigation: { place: 'main', label: navigationTexts.circle, icon: CircleDotDashed, order: 30, audience: 'member' } },
    { path: 'circle/:list', module: './pages/circle-list.tsx' },
    { path: 'profile/edit', module: './pages/edit-profile.tsx', navigation: { place: 'account', label: navigationTexts.editProfile, icon: PenLine, order: 10, audience: 'member' } },
    { path: 'profile/as', module: './pages/view-as.tsx' },
    { path: 'welcome', module: './pages/welcome.tsx' },
    { path: 'settings', module: './pages/settings.tsx', navigation: { place: 'account', label: navigationTexts.settings, icon: Settings, order: 60, audience: 'member' } },
    { path: 'settings/devices', module: './pages/devices.tsx' },
    { path: 'settings/privacy', module: './pages/privacy.tsx' },
    { path: 'settings/blocked', module: './pages/blocked.tsx' },
    { path: 'settings/language', module: './pages/language.tsx' },
    { path: 'settings/export', module: './pages/export.tsx' },
    { path: 'settings/notes', module: './pages/notes.tsx' },
    { path: 'invitations', module: './pages/invitations.tsx' },
    { path: 'settings/leave', module: './pages/leave.tsx' },
    { path: 'house-rules', module: './pages/house-rules.tsx', navigation: { place: 'main', label: navigationTexts.rules, icon: ScrollText, order: 80, audience: 'visitor' } },
    { path: 'sign-out', module: './pages/sign-out.ts' },
  ],
  slots: {
    'home.sections': [homeFaces],
    'member-home.sections': [notesOnHome, nextSteps],
    'waiting-home.sections': [notesOnWaitingHome],
    'settings.sections': [notesRow],
  },
});
