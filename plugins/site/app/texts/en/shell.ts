import type { Translated } from '../define-texts';
import type { shell as nl } from '../nl/shell';

export const shell: Translated<typeof nl> = {
  skip: 'To the content',
  home: 'Home',
  join: 'Join',
  rules: 'House rules',
  rulesShort: 'Rules',
  privacy: 'Privacy',
  contact: 'Contact',
  mainNavigation: 'Main menu',
  footNavigation: 'About this place',
  accountMenu: (name) => `Menu of ${name}`,
  myPage: 'My page',
  me: 'Me',
  signOut: 'Sign out',
  language: 'Language',
  theme: 'Display',
  light: 'Light',
  dark: 'Dark',
  system: 'Automatic',
  runsOn: (name) => `The circle of ${name}`,
  loading: 'The page is loading',
  hasNews: 'there is something new',
};
