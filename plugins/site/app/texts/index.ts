/** Words of a plugin for the site: light enough for its `./site` door. */
export { defineTexts, type Texts, type Translated } from './define-texts';
export { languageNames, languages, type Language } from './language';
export { plural } from './plural';
export { useLanguage, useSentence, useTexts } from './use-texts';
