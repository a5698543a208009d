import { defineTexts } from './define-texts';
import { problems as en } from './en/problems';
import { problems as nl } from './nl/problems';

export const problemsTexts = defineTexts(nl, en);
