// Runs in its own process: one Strapi per process. Writes what it finds to the file it is given.
const fs = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { z } = require('zod');

const root = path.resolve(__dirname, '../..');
const [, , target] = process.argv;

async function main() {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  const door = require('@kring/community/extend');
  const found = {
    document: door.describeApi(strapi),
    events: door.eventTypes
      .of(strapi)
      .list()
      .map(({ code, payload }) => ({ code, payload: z.toJSONSchema(payload, { unrepresentable: 'any' }) })),
    extensionPoints: door.listExtensionPoints(strapi),
    tables: await describeTables(strapi.db.connection),
  };
  fs.writeFileSync(target, JSON.stringify(found));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await strapi.destroy();
}

async function describeTables(knex) {
  const tables = await knex('sqlite_master').where({ type: 'table' }).whereNot('name', 'like', 'sqlite_%').orderBy('name').pluck('name');
  const described = [];
  for (const name of tables) {
    const columns = await knex.raw('select name, type, "notnull" as isRequired from pragma_table_info(?) order by cid', [name]);
    const indexes = await knex.raw('select name, "unique" as isUnique from pragma_index_list(?) where origin = ? order by name', [name, 'c']);
    for (const index of indexes) index.columns = (await knex.raw('select name from pragma_index_info(?) order by seqno', [index.name])).map((row) => row.name);
    described.push({ name, columns, indexes });
  }
  return described;
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
