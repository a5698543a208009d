import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { NotFoundError } from '../errors';
import { defineAdminRoute, implementAdmin } from '../routes/admin';
import { formOf, readFreshSettings, settings, writeSettings, type Settings } from '../settings';

const permission = 'plugin::community.settings';
const code = z.string().max(120);

const listSettings = defineAdminRoute({ id: 'community.list-settings', method: 'GET', path: '/settings', permission });
const showSettings = defineAdminRoute({ id: 'community.show-settings', method: 'GET', path: '/settings/:code', permission, params: z.object({ code }) });
const updateSettings = defineAdminRoute({
  id: 'community.update-settings',
  method: 'PUT',
  path: '/settings/:code',
  permission,
  params: z.object({ code }),
  /** Held against the schema of the settings themselves; fields left out keep what they are. */
  body: z.record(z.string(), z.unknown()),
});

async function present(strapi: Core.Strapi, declaration: Settings) {
  return { code: declaration.code, title: declaration.title, schema: formOf(declaration), value: await readFreshSettings(strapi, declaration) };
}

function declarationOf(strapi: Core.Strapi, wanted: string): Settings {
  const declaration = settings.of(strapi).get(wanted);
  if (!declaration) throw new NotFoundError('There are no such settings.', 'community.settings-not-found');
  return declaration;
}

export const settingsOperations = [
  implementAdmin(listSettings, async ({ strapi }) => ({
    data: await Promise.all(settings.of(strapi).list().map((declaration) => present(strapi, declaration))),
  })),
  implementAdmin(showSettings, async ({ strapi, params }) => ({ data: await present(strapi, declarationOf(strapi, params.code)) })),
  implementAdmin(updateSettings, async ({ strapi, params, body, editor, request }) => {
    const declaration = declarationOf(strapi, params.code);
    await writeSettings(strapi, declaration, body, { actor: { kind: 'editor', id: String(editor.id) }, ip: request.ip });
    return { data: await present(strapi, declaration) };
  }),
];
