import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

export const root = path.resolve(__dirname, '../..');
export const templateFile = path.join(root, '.tmp', 'template.db');
export const templateName = 'kring_template';

/** Set `TEST_POSTGRES_URL` (a server where databases may be made) and the same tests run on PostgreSQL. */
export const postgresUrl = process.env.TEST_POSTGRES_URL;

export type DatabaseVariables = Record<string, string>;

export async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function createDatabase(name: string, template: string | null): Promise<DatabaseVariables> {
  await onServer(async (client) => {
    await client.query(`drop database if exists "${name}" with (force)`);
    await client.query(`create database "${name}"${template ? ` template "${template}"` : ''}`);
  });
  const url = new URL(postgresUrl as string);
  url.pathname = `/${name}`;
  return { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.href };
}

/** A copy of the template for one test file, and how to throw it away. */
export async function freshDatabase(): Promise<{ variables: DatabaseVariables; remove(): Promise<void> }> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  if (postgresUrl) {
    const variables = await createDatabase(name, templateName);
    return { variables, remove: () => onServer(async (client) => void (await client.query(`drop database if exists "${name}" with (force)`))) };
  }
  const file = path.join(root, '.tmp', `${name}.db`);
  fs.copyFileSync(templateFile, file);
  return {
    variables: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.relative(root, file) },
    async remove() {
      for (const suffix of ['', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true });
    },
  };
}
