import comment from './comment';
import post from './post';

export const contentTypes = { post: { schema: post }, comment: { schema: comment } };
