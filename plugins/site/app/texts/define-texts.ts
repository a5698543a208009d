import type { Language } from './language';

/** The same keys, the same parameters, other words. */
export type Translated<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : T[K] extends object
          ? Translated<T[K]>
          : never;
};

export type Texts<T> = Readonly<Record<Language, Translated<T>>>;

/** Dutch decides which texts there are; English that misses one does not compile. */
export function defineTexts<T extends object>(nl: T, en: Translated<T>): Texts<T> {
  return { nl: nl as unknown as Translated<T>, en };
}
