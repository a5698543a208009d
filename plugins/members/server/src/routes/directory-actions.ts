import { implement } from '@kring/community/extend';
import { listMembers } from '../services/directory';
import * as routes from './directory-routes';

export const directoryOperations = [
  implement(routes.listMembers, ({ strapi, viewer, query, request }) => listMembers(strapi, viewer, query, viewer?.locale ?? request.locale)),
];
