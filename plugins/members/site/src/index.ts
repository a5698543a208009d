import { defineSite } from '@kring/site/define';
import { CircleDotDashed, PenLine, ScrollText, Settings, Users } from 'lucide-react';
import { homeFaces } from './slots/home-faces';
import { nextSteps } from './slots/next-steps';
import { circleTexts } from './texts/circle';
import { editTexts } from './texts/edit';
import { peopleTexts } from './texts/people';
import { rulesTexts } from './texts/rules';
import { settingsTexts } from './texts/settings';

const label = <K extends string>(texts: { nl: Record<K, unknown>; en: Record<K, unknown> }, key: K) => ({ nl: String(texts.nl[key]), en: String(texts.en[key]) });

/** What members bring to the member site: people, profiles, relations and everything a member sets. */
export default defineSite({
  pages: [
    { path: 'people', module: './pages/people.tsx', navigation: { place: 'main', label: label(peopleTexts, 'navigation'), icon: Users, order: 20, audience: 'anyone' } },
    { path: 'people/:handle', module: './pages/profile.tsx' },
    { path: 'people/:handle/block', module: './pages/block.tsx' },
    { path: 'people/:handle/:list', module: './pages/profile-relations.tsx' },
    { path: 'circle', module: './pages/circle.tsx', navigation: { place: 'main', label: label(circleTexts, 'navigation'), icon: CircleDotDashed, order: 30, audience: 'member' } },
    { path: 'circle/:list', module: './pages/circle-list.tsx' },
    { path: 'profile/edit', module: './pages/edit-profile.tsx', navigation: { place: 'account', label: label(editTexts, 'title'), icon: PenLine, order: 10, audience: 'member' } },
    { path: 'profile/as', module: './pages/view-as.tsx' },
    { path: 'welcome', module: './pages/welcome.tsx' },
    { path: 'settings', module: './pages/settings.tsx', navigation: { place: 'main', label: label(settingsTexts, 'title'), icon: Settings, order: 60, audience: 'member' } },
    { path: 'settings/devices', module: './pages/devices.tsx' },
    { path: 'settings/privacy', module: './pages/privacy.tsx' },
    { path: 'settings/blocked', module: './pages/blocked.tsx' },
    { path: 'settings/language', module: './pages/language.tsx' },
    { path: 'settings/leave', module: './pages/leave.tsx' },
    { path: 'house-rules', module: './pages/house-rules.tsx', navigation: { place: 'main', label: label(rulesTexts, 'title'), icon: ScrollText, order: 80, audience: 'visitor' } },
    { path: 'sign-out', module: './pages/sign-out.ts' },
  ],
  slots: {
    'home.sections': [homeFaces],
    'member-home.sections': [nextSteps],
  },
});
