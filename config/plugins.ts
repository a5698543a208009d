import { environment, networks, publicUrl } from './env';

const isSecure = publicUrl.startsWith('https:');

export default () => ({
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      jwtSecret: environment.JWT_SECRET,
      sessions: { httpOnly: true, cookie: { secure: isSecure, sameSite: 'lax' } },
    },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: environment.SMTP_URL ? { url: environment.SMTP_URL } : { jsonTransport: true },
      settings: { defaultFrom: environment.MAIL_FROM, defaultReplyTo: environment.MAIL_FROM },
    },
  },
  community: {
    config: {
      publicUrl,
      allowedOrigins: environment.ALLOWED_ORIGINS,
      encryptionKeys: environment.ENCRYPTION_KEYS,
      timeZone: environment.TIME_ZONE,
      isWorker: environment.IS_WORKER,
      isStrict: environment.STRICT_ANSWERS,
    },
  },
  'social-login': {
    config: {
      networks,
      areDemoNetworksAllowed: environment.DEMO_NETWORKS && environment.NODE_ENV !== 'production',
      isDemoInboxOpen: environment.MAIL_INBOX && environment.NODE_ENV !== 'production',
    },
  },
  site: { config: { isServed: environment.SITE_SERVED, isLive: environment.SITE_LIVE } },
});
