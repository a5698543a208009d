import { bindOperations, type Operation } from '@kring/community/extend';
import { profileOperations } from './profile-actions';
import * as profileRoutes from './profile-routes';

export const routes = { ...profileRoutes };

// A handle is the last thing a path may be: fixed words come first.
const operations = [...profileOperations] as unknown as Operation[];
const isByHandle = ({ route }: Operation) => route.path.startsWith('/:');
export const bound: ReturnType<typeof bindOperations> = bindOperations('members', [...operations.filter((operation) => !isByHandle(operation)), ...operations.filter(isByHandle)]);
