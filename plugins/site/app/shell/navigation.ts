import { contributions } from 'virtual:kring-contributions';
import { House, UserRoundPlus } from 'lucide-react';
import type { NavigationEntry } from '../define';
import { shellTexts } from '../texts/shell';

export interface NavigationLink extends NavigationEntry {
  to: string;
}

const builtIn: NavigationLink[] = [
  { to: '/', place: 'main', label: { nl: shellTexts.nl.home, en: shellTexts.en.home }, icon: House, order: 10, audience: 'anyone' },
  { to: '/join', place: 'main', label: { nl: shellTexts.nl.join, en: shellTexts.en.join }, icon: UserRoundPlus, order: 90, audience: 'visitor' },
];

const contributed = contributions.flatMap(({ pages }) =>
  (pages ?? []).flatMap(({ path, navigation }) => (navigation ? [{ ...navigation, to: `/${path}` }] : [])),
);

const all = [...builtIn, ...contributed].sort((left, right) => left.order - right.order);

export function linksFor(place: NavigationEntry['place'], isMember: boolean): NavigationLink[] {
  return all.filter((link) => link.place === place && (link.audience === 'anyone' || link.audience === (isMember ? 'member' : 'visitor')));
}
