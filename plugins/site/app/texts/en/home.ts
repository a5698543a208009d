import type { Translated } from '../define-texts';
import type { home as nl } from '../nl/home';

export const home: Translated<typeof nl> = {
  join: 'Join',
  seePeople: 'See who is here',
  whatTitle: 'What you do here',
  askTitle: 'Ask',
  ask: 'Your question reaches somebody who knows: a baker, a miller or another member. You always see who answers.',
  meetTitle: 'Meet',
  meet: 'Follow people you learn from. Connect with those you know. What you share, you decide line by line.',
  betterTitle: 'Make it better',
  better: 'An idea or a complaint does not vanish in a drawer here. You hear what happens with it, also when it is a no.',
  facesTitle: 'Who is here',
  facesMore: 'All members',
  facesEmpty: 'The first members will be here soon. You can be one of them.',
  promiseTitle: 'What we promise',
  promise: 'Joining costs nothing and you can always leave, with everything that is yours. Your details stay with us and go nowhere.',
  rules: 'Read the house rules',
  illustration: 'Drawn people in a circle around a loaf of bread',
  hello: (name) => `Hello ${name}`,
  helloText: 'This is your place in the circle.',
};
