import { z } from 'zod';
import { cleanLine, cleanText } from '../texts/clean';
import { handleLength, handlePattern, isReservedHandle } from '../texts/handles';

/** One line of text as it will be stored; what is measured is what is left after cleaning. */
export const line = (most: number, least = 0) =>
  z.string().max(most * 4).transform(cleanLine).pipe(z.string().min(least, 'This can’t be empty.').max(most, `Use at most ${most} characters.`));

/** Empty means: not told. */
export const optionalLine = (most: number) => line(most).transform((text) => text || null).nullable();

export const optionalText = (most: number) =>
  z.string().max(most * 2).transform(cleanText).pipe(z.string().max(most, `Use at most ${most} characters.`)).transform((text) => text || null).nullable();

export const webAddress = z
  .string()
  .max(500)
  .transform((text) => text.trim())
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'Give a web address that starts with https://.' }));

export const newHandle = z
  .string()
  .max(100)
  .transform((text) => text.trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(handleLength.min, `Use at least ${handleLength.min} characters.`)
      .max(handleLength.max, `Use at most ${handleLength.max} characters.`)
      .regex(handlePattern, 'Use letters a to z, digits and single hyphens.')
      .refine((handle) => !isReservedHandle(handle), 'This handle is kept for the site itself.'),
  );
