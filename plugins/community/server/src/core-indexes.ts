import type { Core } from '@strapi/strapi';
import { keepIndexes } from './own-indexes';

/** Strapi looks for these at every sign-in and every request with a session, without an index. */
export function registerCoreIndexes(strapi: Core.Strapi): void {
  keepIndexes(strapi, [
    { name: 'community_sessions_session_idx', table: 'strapi_sessions', columns: ['session_id'] },
    { name: 'community_sessions_user_idx', table: 'strapi_sessions', columns: ['user_id'] },
    { name: 'community_sessions_end_idx', table: 'strapi_sessions', columns: ['absolute_expires_at'] },
    { name: 'community_users_email_idx', table: 'up_users', columns: ['email'] },
    { name: 'community_users_name_idx', table: 'up_users', columns: ['username'] },
  ]);
}
