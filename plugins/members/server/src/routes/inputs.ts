import { line, text } from '@kring/community/extend';
import { z } from 'zod';
import { handleLength, handlePattern, isReservedHandle } from '../texts/handles';
import { cleanName } from '../texts/clean';

/** A name people see; one made of fillers is no name. */
export const nameLine = (most: number) => line(most).refine((name) => cleanName(name).length > 0, 'Write something here.');

/** Empty means: not told. */
export const optionalLine = (most: number) => line(most, { canBeEmpty: true }).transform((told) => told || null).nullable();

export const optionalText = (most: number) => text(most, { canBeEmpty: true }).transform((told) => told || null).nullable();

export const webAddress = z
  .string()
  .max(500)
  .trim()
  .refine((address) => isWebAddress(address), 'Give a web address that starts with https://.');

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes('.') && !username && !password;
}

export const newHandle = z
  .string()
  .max(100)
  .trim()
  .toLowerCase()
  .min(handleLength.min, `Use at least ${handleLength.min} characters.`)
  .max(handleLength.max, `Use at most ${handleLength.max} characters.`)
  .regex(handlePattern, 'Use letters a to z, digits and single hyphens.')
  .refine((handle) => !isReservedHandle(handle), 'This handle is kept for the site itself.');
