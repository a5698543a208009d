import { flourQuestions } from './flour-questions';
import { fromUs } from './from-us';
import { newcomers } from './newcomers';
import { recipeQuestions } from './recipe-questions';
import { shopQuestions } from './shop-questions';
import { sourdoughQuestions } from './sourdough-questions';
import type { Told } from './telling';

export const told: Told[] = [...fromUs, ...sourdoughQuestions, ...flourQuestions, ...shopQuestions, ...recipeQuestions, ...newcomers];
