import { namedSubject } from './named-subject';

export default {
  kind: 'collectionType',
  collectionName: 'members_departments',
  info: { singularName: 'department', pluralName: 'departments', displayName: 'Department' },
  options: { draftAndPublish: false },
  attributes: namedSubject,
  indexes: [{ name: 'members_departments_slug_uq', columns: ['slug'], type: 'unique' }],
};
