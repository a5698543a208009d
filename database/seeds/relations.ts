import type { Core } from '@strapi/strapi';

export async function seedRelations(_strapi: Core.Strapi, _memberIds: Map<string, string>): Promise<void> {}
