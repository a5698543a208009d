import { defineTexts } from './define-texts';
import { rules as en } from './en/rules';
import { rules as nl } from './nl/rules';

export const rulesTexts = defineTexts(nl, en);
