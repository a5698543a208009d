// npm run reports: writes what the house promises into reports/ and the client's types; with --check it only compares.
import fs from 'node:fs';
import path from 'node:path';
import { describeDoors } from './reports/doors.mjs';
import { inspectHouse } from './reports/inspect-house.mjs';
import { documentSchema, validateDocument } from './reports/document.mjs';
import { databaseReport, eventsReport, extensionPointsReport, routesReport } from './reports/tables.mjs';
import { at } from './workshop/paths.mjs';
import { say } from './workshop/steps.mjs';

const isCheck = process.argv.includes('--check');
const house = await inspectHouse();
await validateDocument(house.document);

const files = new Map([
  ['reports/openapi.json', `${JSON.stringify(house.document, null, 2)}\n`],
  ['reports/routes.md', routesReport(house.document)],
  ['reports/events.md', eventsReport(house.events)],
  ['reports/extension-points.md', extensionPointsReport(house.extensionPoints)],
  ['reports/database.md', databaseReport(house.tables)],
  ['plugins/client/src/schema.ts', await documentSchema(house.document)],
  ...describeDoors().map(({ door, text }) => [`reports/doors/${door}.md`, text]),
]);

const differing = [...files].filter(([file, text]) => !fs.existsSync(at(file)) || fs.readFileSync(at(file), 'utf8') !== text).map(([file]) => file);
if (isCheck) {
  for (const file of differing) say(`${file} differs from what the code says: run "npm run reports" and commit it.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  for (const file of differing) {
    fs.mkdirSync(path.dirname(at(file)), { recursive: true });
    fs.writeFileSync(at(file), files.get(file));
    say(`  written: ${file}`);
  }
}
