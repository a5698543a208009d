import { defineTexts } from '@kring/site/texts';
import { en } from './en';
import { nl } from './nl';

export const texts = defineTexts(nl, en);
