import type { Core } from '@strapi/strapi';

export const tallies = 'birdwatch_tallies';

/** How many birds each member saw: a table of the plugin's own, kept by its consumer. */
export function registerModel(strapi: Core.Strapi): void {
  const models = strapi.get('models') as { add(model: object): void };
  models.add({
    uid: 'birdwatch::tally',
    singularName: 'birdwatch-tally',
    tableName: tallies,
    attributes: {
      id: { type: 'increments' },
      memberId: { type: 'string', columnName: 'member_id', column: { notNullable: true } },
      seen: { type: 'integer', column: { notNullable: true } },
    },
    indexes: [{ name: 'birdwatch_tallies_member_uq', columns: ['member_id'], type: 'unique' }],
  });
}
