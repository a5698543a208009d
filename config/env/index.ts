import { z } from 'zod';

// Instants without a zone in PostgreSQL columns are UTC; the driver reads them in the zone of the process.
process.env.TZ = 'UTC';

const isTrue = z.enum(['true', 'false']).transform((word) => word === 'true');
const list = z.string().transform((text) => text.split(',').map((part) => part.trim()).filter(Boolean));
const networkNames = ['FACEBOOK', 'LINKEDIN', 'X', 'GOOGLE', 'GITHUB', 'OIDC'] as const;

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(1337),
  PUBLIC_URL: z.url().optional(),
  ALLOWED_ORIGINS: list.default([]),
  APP_KEYS: list.pipe(z.array(z.string().min(16)).min(1)),
  API_TOKEN_SALT: z.string().min(16),
  ADMIN_JWT_SECRET: z.string().min(16),
  TRANSFER_TOKEN_SALT: z.string().min(16),
  JWT_SECRET: z.string().min(16),
  ENCRYPTION_KEYS: list.pipe(z.array(z.string().min(32)).min(1)),
  DATABASE_CLIENT: z.enum(['sqlite', 'postgres']).default('sqlite'),
  DATABASE_FILENAME: z.string().default('.tmp/kring.db'),
  DATABASE_URL: z.string().optional(),
  DATABASE_HOST: z.string().default('127.0.0.1'),
  DATABASE_PORT: z.coerce.number().int().default(5432),
  DATABASE_NAME: z.string().default('kring'),
  DATABASE_USERNAME: z.string().default('kring'),
  DATABASE_PASSWORD: z.string().default(''),
  DATABASE_SSL: isTrue.default(false),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).default(10),
  TIME_ZONE: z.string().default('Europe/Amsterdam'),
  IS_WORKER: isTrue.default(true),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Kring <no-reply@localhost.invalid>'),
  MAIL_INBOX: isTrue.default(false),
  UPLOAD_S3_BUCKET: z.string().optional(),
  UPLOAD_S3_REGION: z.string().default('auto'),
  UPLOAD_S3_ENDPOINT: z.url().optional(),
  UPLOAD_S3_ACCESS_KEY_ID: z.string().default(''),
  UPLOAD_S3_SECRET_ACCESS_KEY: z.string().default(''),
  UPLOAD_S3_PUBLIC_URL: z.url().optional(),
  DEMO_NETWORKS: isTrue.default(false),
  SITE_SERVED: isTrue.default(true),
  SITE_LIVE: isTrue.default(false),
  STRICT_ANSWERS: isTrue.default(false),
});

/** A bucket without an address is a bucket nobody can read. */
const whole = schema.refine(({ UPLOAD_S3_BUCKET, UPLOAD_S3_PUBLIC_URL }) => !UPLOAD_S3_BUCKET || UPLOAD_S3_PUBLIC_URL, {
  path: ['UPLOAD_S3_PUBLIC_URL'],
  message: 'say where browsers get the files of UPLOAD_S3_BUCKET',
});

export type Environment = z.infer<typeof schema>;

function read(): Environment {
  const parsed = whole.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`The environment is not complete:\n${lines.join('\n')}`);
}

export const environment = read();

export const publicUrl = environment.PUBLIC_URL ?? `http://localhost:${environment.PORT}`;

/** `SOCIAL_<NETWORK>_<FIELD>` as `{ facebook: { clientId, … } }`; absent fields are absent keys. */
export const networks = Object.fromEntries(
  networkNames.map((network) => [network.toLowerCase(), fieldsOf(`SOCIAL_${network}_`)]),
);

function fieldsOf(prefix: string): Record<string, string> {
  const fields = Object.entries(process.env).filter(([name, value]) => name.startsWith(prefix) && value);
  return Object.fromEntries(fields.map(([name, value]) => [camelCase(name.slice(prefix.length)), value as string]));
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
