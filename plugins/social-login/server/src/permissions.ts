import type { Permission } from '@kring/community/extend';

export const permissions: readonly Permission[] = [
  { uid: 'read', displayName: 'See the state of the networks' },
  { uid: 'operate', displayName: 'Test the keys of a network' },
];
