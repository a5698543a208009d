import { bindOperations, type Operation } from '@kring/community/extend';
import { commentOperations } from './comment-actions';
import * as commentRoutes from './comment-routes';
import { draftOperations } from './draft-actions';
import * as draftRoutes from './draft-routes';
import { postOperations } from './post-actions';
import * as postRoutes from './post-routes';

export const routes = { ...postRoutes, ...commentRoutes, ...draftRoutes };

const operations = [...postOperations, ...commentOperations, ...draftOperations] as unknown as Operation[];
export const bound: ReturnType<typeof bindOperations> = bindOperations('wall', operations);
