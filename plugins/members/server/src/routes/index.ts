import { bindOperations, type Operation } from '@kring/community/extend';
import { meOperations } from './me-actions';
import * as meRoutes from './me-routes';
import { profileOperations } from './profile-actions';
import * as profileRoutes from './profile-routes';
import { stayOperations } from './stay-actions';
import * as stayRoutes from './stay-routes';

export const routes = { ...profileRoutes, ...meRoutes, ...stayRoutes };

// A handle is the last thing a path may be: fixed words come first.
const operations = [...profileOperations, ...meOperations, ...stayOperations] as unknown as Operation[];
const isByHandle = ({ route }: Operation) => route.path.startsWith('/:');
export const bound: ReturnType<typeof bindOperations> = bindOperations('members', [...operations.filter((operation) => !isByHandle(operation)), ...operations.filter(isByHandle)]);
