import type { Core } from '@strapi/strapi';
import request from 'supertest';

interface AdminServices {
  roleOf(code: string): Promise<{ id: number } | null>;
  create(user: object): Promise<{ id: number }>;
}

const password = 'Tests-only-1';

export interface SignedInEditor {
  id: number;
  call(method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string): request.Test;
}

function adminServices(strapi: Core.Strapi): AdminServices {
  const users = strapi.service('admin::user') as unknown as { create: AdminServices['create'] };
  return {
    roleOf: (code) => strapi.db.query('admin::role').findOne({ where: { code } }) as Promise<{ id: number } | null>,
    create: (user) => users.create(user),
  };
}

/** Someone signed in to the admin; `strapi-super-admin` may do everything, `strapi-author` nothing of ours. */
export async function signInEditor(strapi: Core.Strapi, role: 'strapi-super-admin' | 'strapi-author' = 'strapi-super-admin', email = `${role}@molenwiek.example`): Promise<SignedInEditor> {
  const services = adminServices(strapi);
  const found = await services.roleOf(role);
  if (!found) throw new Error(`There is no role '${role}'`);
  const { id } = await services.create({ firstname: 'Noor', lastname: 'de Vries', email, password, isActive: true, registrationToken: null, roles: [found.id] });
  const server = strapi.server.httpServer;
  const { body } = await request(server).post('/admin/login').send({ email, password }).expect(200);
  const { token } = body.data as { token: string };
  return { id, call: (method, path) => request(server)[method](path).set('Authorization', `Bearer ${token}`) };
}
