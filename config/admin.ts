import { environment } from './env';

export default () => ({
  autoOpen: false,
  auth: { secret: environment.ADMIN_JWT_SECRET },
  apiToken: { salt: environment.API_TOKEN_SALT },
  transfer: { token: { salt: environment.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: environment.ENCRYPTION_KEYS[0] },
  flags: { nps: false, promoteEE: false },
  // The watcher ignores dist by default and would restart on sources that are not compiled yet.
  watchIgnoreFiles: ['**/plugins/*/admin/**', '**/plugins/*/server/**', '**/plugins/*/site/**', '**/plugins/site/**', '**/tests/**', '**/tools/**', '**/docs/**', '**/reports/**', '!**/plugins/*/dist/**'],
});
