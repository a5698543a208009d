import { z } from 'zod';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An address of a network: https, or http on this machine; the latter only passes where demo networks are allowed. */
export const endpoint = (url: string) =>
  z
    .url()
    .refine((given) => new URL(given).protocol === 'https:' || isLoopback(given), 'must be https')
    .default(url);

export function isLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && loopback.has(hostname);
}

/** Spread into `configuration`: what every network asks for. */
export const keyFields = {
  clientId: z.string().min(1).describe('The id the network gave this application.'),
  clientSecret: z.string().min(1).describe('The secret the network gave this application.'),
};
