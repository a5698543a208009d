import { createContext, useContext } from 'react';
import type { Sentence } from '../define';
import type { Texts, Translated } from './define-texts';
import type { Language } from './language';

const LanguageContext = createContext<Language>('nl');

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts<T>(texts: Texts<T>): Translated<T> {
  return texts[useLanguage()];
}

export function useSentence(): (sentence: Sentence) => string {
  const language = useLanguage();
  return (sentence) => sentence[language];
}
