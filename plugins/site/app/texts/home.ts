import { defineTexts } from './define-texts';
import { home as en } from './en/home';
import { home as nl } from './nl/home';

export const homeTexts = defineTexts(nl, en);
