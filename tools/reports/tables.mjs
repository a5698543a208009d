// One plain table for each thing the house has.
const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const page = (title, ...parts) => `# ${title}\n\nWritten by \`npm run reports\`.\n\n${parts.join('\n\n')}\n`;
const byKey = (key) => (left, right) => (left[key] < right[key] ? -1 : Number(left[key] > right[key]));

export function routesReport(document) {
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const { points, seconds, per } = operation['x-rate-limit'];
      return [method.toUpperCase(), `\`${path}\``, `\`${operation.operationId}\``, operation['x-audience'], `${points} / ${seconds} s per ${per}`, operation.summary];
    }),
  );
  return page('Routes', table(['method', 'path', 'id', 'audience', 'limit', 'what'], rows));
}

export function eventsReport(events) {
  const rows = [...events].sort(byKey('code')).map(({ code, payload }) => {
    const required = new Set(payload.required ?? []);
    const fields = Object.entries(payload.properties ?? {}).map(([name, schema]) => `\`${name}${required.has(name) ? '' : '?'}\`: ${typeOf(schema)}`);
    return [`\`${code}\``, fields.join(', ')];
  });
  return page('Events', table(['event', 'payload'], rows));
}

function typeOf(schema) {
  if (schema.enum) return schema.enum.join(' or ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  return schema.const ?? schema.type ?? 'anything';
}

export function extensionPointsReport(points) {
  const rows = [...points].sort(byKey('id')).map(({ id, contributions }) => [`\`${id}\``, [...contributions].sort().map((code) => `\`${code}\``).join(', ') || '–']);
  return page('Extension points', 'What the house itself contributes stands beside each.', table(['point', 'contributions'], rows));
}

const isOurs = /^(community|members|social_login|site|wall|groups|notifications|gamification|ambassadors|webcare|insights)_/;

export function databaseReport(tables) {
  const parts = tables
    .filter(({ name }) => isOurs.test(name))
    .map(({ name, columns, indexes }) => {
      const fields = table(['column', 'type', 'required'], columns.map((column) => [`\`${column.name}\``, column.type, column.isRequired ? 'yes' : '']));
      const keys = indexes.map((index) => `- ${index.isUnique ? 'unique ' : ''}\`${index.name}\` (${index.columns.join(', ')})`);
      return [`## ${name}`, fields, ...(keys.length > 0 ? [keys.join('\n')] : [])].join('\n\n');
    });
  return page('Database', 'As made on SQLite; PostgreSQL has the same tables, columns and indexes with its own types.', ...parts);
}
