import type { Environment } from './index';

const secretNames = ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEYS'] as const;
const exampleWords = /change.?me|example|to.?be.?modified|devkey|demo|secret.?key|(.)\1{7}/i;
const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

type Networks = Record<string, Record<string, string>>;

/**
 * Why this environment may not serve the public, as sentences; empty when it may.
 *
 * A site whose own address is loopback serves nobody else: only such a test set-up may speak http, and only to loopback.
 */
export function productionRefusals(environment: Environment, publicUrl: string, networks: Networks): string[] {
  return [...secretRefusals(environment), ...addressRefusals(environment, publicUrl), ...networkRefusals(networks, isLoopback(publicUrl))];
}

function secretRefusals(environment: Environment): string[] {
  const values = secretNames.flatMap((name) => [environment[name]].flat().map((value) => ({ name, value })));
  const examples = values.filter(({ value }) => exampleWords.test(value)).map(({ name }) => `${name} holds a value from an example; make an own one with "openssl rand -base64 32".`);
  const repeated = values.filter(({ value }, place) => values.findIndex((other) => other.value === value) !== place).map(({ name }) => `${name} repeats another secret; every secret needs its own value.`);
  return [...new Set([...examples, ...repeated])];
}

function addressRefusals(environment: Environment, publicUrl: string): string[] {
  const refusals: string[] = [];
  if (publicUrl.startsWith('http:') && !isLoopback(publicUrl)) refusals.push('PUBLIC_URL must start with https: sign-in cookies would travel in the open.');
  if (environment.DEMO_NETWORKS) refusals.push('DEMO_NETWORKS is on: with the demo networks anybody can be anybody.');
  if (environment.MAIL_INBOX && !isLoopback(publicUrl)) refusals.push('MAIL_INBOX is on: everybody could read sign-in links that were meant for others.');
  return refusals;
}

function networkRefusals(networks: Networks, isTestSetUp: boolean): string[] {
  return Object.entries(networks).flatMap(([network, fields]) => {
    const isDemo = Object.values(fields).some((value) => /^demo[-_X]/.test(value));
    const open = Object.entries(fields).filter(([, value]) => /^http:/i.test(value) && !(isTestSetUp && isLoopback(value)));
    return [
      ...open.map(([field]) => `SOCIAL_${network.toUpperCase()}_${upperSnake(field)} is an http: address; networks are reached over https.`),
      ...(isDemo && !isTestSetUp ? [`The keys of ${network} belong to the demo networks; use those of your own app.`] : []),
    ];
  });
}

const upperSnake = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function isLoopback(address: string): boolean {
  return URL.canParse(address) && loopbackHosts.has(new URL(address).hostname);
}
