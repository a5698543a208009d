import { defineTexts } from '@kring/site/ui';
import { en } from './en';
import { nl } from './nl';

export const texts = defineTexts(nl, en);
