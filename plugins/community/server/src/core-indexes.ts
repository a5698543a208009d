import type { Core } from '@strapi/strapi';
import { knexOf } from './database';

/** Strapi looks for these at every sign-in and every request with a session, without an index. */
const indexes = [
  { name: 'community_sessions_session_idx', table: 'strapi_sessions', column: 'session_id' },
  { name: 'community_sessions_user_idx', table: 'strapi_sessions', column: 'user_id' },
  { name: 'community_sessions_end_idx', table: 'strapi_sessions', column: 'absolute_expires_at' },
  { name: 'community_users_email_idx', table: 'up_users', column: 'email' },
  { name: 'community_users_name_idx', table: 'up_users', column: 'username' },
];

/** Made after Strapi's own sync, at every start; its sync leaves indexes it does not know alone. */
export function registerCoreIndexes(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    for (const { name, table, column } of indexes) {
      await knexOf(strapi).raw('create index if not exists ?? on ?? (??)', [name, table, column]);
    }
  });
}
