import { z } from 'zod';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address is http on this machine: a demo network. */
export function isLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' && loopback.has(hostname);
}

/** An address of a network: https; or http on this machine, which the start refuses unless demo networks are allowed. */
export const endpoint = () => z.url().refine((url) => new URL(url).protocol === 'https:' || isLoopback(url), 'must be https');

/** Spread into `configuration`: what every network asks for. */
export const keyFields = {
  clientId: z.string().min(1).describe('The id the network gave this application.'),
  clientSecret: z.string().min(1).describe('The secret the network gave this application.'),
};
