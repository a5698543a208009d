import { defineSlot } from '@kring/site/define';
import { readWays } from '../read-ways';

/** Two clicks from the public home: a network, and its consent. */
export const joinWays = defineSlot('home.join', { code: 'social-login.ways', order: 10, load: readWays, component: () => import('./JoinWays') });
