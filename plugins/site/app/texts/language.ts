export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

export function languageOf(tag: string | null | undefined): Language {
  return languages.find((language) => tag?.toLowerCase().startsWith(language)) ?? 'nl';
}
