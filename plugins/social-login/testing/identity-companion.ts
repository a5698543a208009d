import { inTransaction } from '@kring/community/extend';
import { ContractError } from '@kring/community/testing';
import type { IdentityCompanion } from '@kring/social-login/extend';
import type { Core } from '@strapi/strapi';

type Used = Parameters<NonNullable<IdentityCompanion['onUsed']>>[0];

export interface IdentityCompanionCheck extends Pick<Used, 'identity' | 'profile' | 'grant'> {
  strapi: Core.Strapi;
  companion: IdentityCompanion;
}

const patienceMilliseconds = 3_000;

/** The wish to take everything back: what a check did stays nowhere. */
class TakenBack extends Error {}

/**
 * Holds a companion to its form: it works for a new account, a known one and one that goes, twice, and waits for nothing
 * but the transaction it is given. Its changes are taken back.
 *
 * @throws ContractError
 */
export async function checkIdentityCompanion({ strapi, companion, ...given }: IdentityCompanionCheck): Promise<void> {
  const broken: string[] = [];
  if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(companion.code)) broken.push('its code must be <plugin>.<kebab>');
  if (!companion.onUsed && !companion.onRemoved) broken.push('it neither follows the use of an account nor its removal');
  const steps: [string, (trx: Used['trx']) => Promise<unknown> | undefined][] = [
    ['a new account', (trx) => companion.onUsed?.({ strapi, trx, ...given, isNew: true })],
    ['a known account', (trx) => companion.onUsed?.({ strapi, trx, ...given, isNew: false })],
    ['an account that goes', (trx) => companion.onRemoved?.({ strapi, trx, identity: given.identity })],
    ['an account that went already', (trx) => companion.onRemoved?.({ strapi, trx, identity: given.identity })],
  ];
  await inTransaction(strapi, async (trx) => {
    for (const [what, step] of steps) {
      const problem = await problemOf(step(trx));
      if (problem) broken.push(`${what}: ${problem}`);
    }
    throw new TakenBack();
  }).catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  if (broken.length > 0) throw new ContractError(`Identity companion '${companion.code}'`, broken);
}

async function problemOf(step: Promise<unknown> | undefined): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('it waits for something else than the transaction it is given'), patienceMilliseconds);
  });
  const problem = await Promise.race([Promise.resolve(step).then(() => null, (error: unknown) => `it fails: ${error instanceof Error ? error.message : String(error)}`), late]);
  clearTimeout(timer);
  return problem;
}
