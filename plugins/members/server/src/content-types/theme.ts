import { namedSubject } from './named-subject';

export default {
  kind: 'collectionType',
  collectionName: 'members_themes',
  info: { singularName: 'theme', pluralName: 'themes', displayName: 'Theme' },
  options: { draftAndPublish: false },
  attributes: namedSubject,
  indexes: [{ name: 'members_themes_slug_uq', columns: ['slug'], type: 'unique' }],
};
