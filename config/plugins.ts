import { environment, networks, publicUrl } from './env';

const isSecure = publicUrl.startsWith('https:');

/** Uploads stay in public/uploads until a bucket is named. */
const uploads = () => ({
  sizeLimit: 12 * 1024 * 1024,
  ...(environment.UPLOAD_S3_BUCKET
    ? {
        provider: '@strapi/provider-upload-aws-s3',
        providerOptions: {
          baseUrl: environment.UPLOAD_S3_PUBLIC_URL,
          s3Options: {
            credentials: { accessKeyId: environment.UPLOAD_S3_ACCESS_KEY_ID, secretAccessKey: environment.UPLOAD_S3_SECRET_ACCESS_KEY },
            region: environment.UPLOAD_S3_REGION,
            endpoint: environment.UPLOAD_S3_ENDPOINT,
            forcePathStyle: environment.UPLOAD_S3_ENDPOINT !== undefined,
            params: { Bucket: environment.UPLOAD_S3_BUCKET },
          },
        },
      }
    : {}),
});

export default () => ({
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      jwtSecret: environment.JWT_SECRET,
      sessions: { httpOnly: true, cookie: { secure: isSecure, sameSite: 'lax' } },
    },
  },
  upload: { config: uploads() },
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
      deletionStatusUrl: environment.SITE_SERVED ? `${publicUrl}/deletions` : undefined,
      isDemoInboxOpen: environment.MAIL_INBOX && environment.NODE_ENV !== 'production',
    },
  },
  site: { config: { isServed: environment.SITE_SERVED, isLive: environment.SITE_LIVE } },
});
