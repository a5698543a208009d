import { defineTexts } from './define-texts';
import { shell as en } from './en/shell';
import { shell as nl } from './nl/shell';

export const shellTexts = defineTexts(nl, en);
