import { environment, publicUrl } from './env';

export default () => ({
  host: environment.HOST,
  port: environment.PORT,
  url: publicUrl,
  proxy: environment.TRUSTED_PROXIES > 0 ? { koa: true, maxIpsCount: environment.TRUSTED_PROXIES } : { koa: false },
  app: { keys: environment.APP_KEYS },
  logger: { startup: { enabled: false } },
});
