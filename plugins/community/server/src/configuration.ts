import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const configurationSchema = z.strictObject({
  publicUrl: z.url().default('http://localhost:1337').describe('Origin of the site; every redirect URL and link in a mail starts with it.'),
  allowedOrigins: z.array(z.url()).default([]).describe('Other front ends that may call the API with credentials and exchange login codes.'),
  encryptionKeys: z.array(z.string().min(32)).default([]).describe('Secrets at rest; the first encrypts, all decrypt.'),
  timeZone: z.string().default('Europe/Amsterdam').describe('What "a day" is in caps, quiet hours and schedules.'),
  isWorker: z.boolean().default(true).describe('Whether this process runs consumers, jobs and schedules.'),
  jobConcurrency: z.number().int().min(1).max(50).default(4).describe('How many jobs this process runs at once.'),
  leaseSeconds: z.number().int().min(1).default(30).describe('After how long without a sign of life the jobs of a process are run by another.'),
  retryBaseMilliseconds: z.number().int().min(1).default(1_000).describe('First wait after a failed try; each next one is twice as long.'),
  isStrict: z.boolean().default(false).describe('Check every answer against its schema (tests and development).'),
});

export type CommunityConfiguration = z.infer<typeof configurationSchema>;

export const config = {
  default: {} as Partial<CommunityConfiguration>,
  validator(value: unknown) {
    configurationSchema.parse(value);
  },
};

const parsedConfigurations = new WeakMap<object, CommunityConfiguration>();

/** Parsed once per start: configuration does not change while the house runs. */
export function configurationOf(strapi: Core.Strapi): CommunityConfiguration {
  const known = parsedConfigurations.get(strapi);
  if (known) return known;
  const configuration = configurationSchema.parse(strapi.config.get('plugin::community'));
  parsedConfigurations.set(strapi, configuration);
  return configuration;
}
