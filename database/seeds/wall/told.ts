import { amongFriends } from './among-friends';
import { berichten } from './berichten';
import { conversations } from './conversations';
import { flourQuestions } from './flour-questions';
import { fromUs } from './from-us';
import { gesprekken } from './gesprekken';
import { newcomers } from './newcomers';
import { notes } from './notes';
import { recipeQuestions } from './recipe-questions';
import { shopQuestions } from './shop-questions';
import { sourdoughQuestions } from './sourdough-questions';
import type { Told } from './telling';

/** In any order: their moments put them in line. */
export const told: Told[] = [
  ...fromUs, ...sourdoughQuestions, ...flourQuestions, ...shopQuestions, ...recipeQuestions, ...newcomers,
  ...gesprekken, ...conversations, ...berichten, ...notes, ...amongFriends,
];
