import type { Permission } from '@kring/community/extend';

export const permissions: readonly Permission[] = [
  { uid: 'read', displayName: 'See members and their dossiers', group: 'members' },
  { uid: 'manage', displayName: 'Approve, suspend, message and invite members', group: 'members' },
];
