import { bindOperations, type Operation } from '@kring/community/extend';
import { directoryOperations } from './directory-actions';
import * as directoryRoutes from './directory-routes';
import { invitationOperations } from './invitation-actions';
import * as invitationRoutes from './invitation-routes';
import { listOperations } from './list-actions';
import * as listRoutes from './list-routes';
import { meOperations } from './me-actions';
import * as meRoutes from './me-routes';
import { noteOperations } from './note-actions';
import * as noteRoutes from './note-routes';
import { profileOperations } from './profile-actions';
import * as profileRoutes from './profile-routes';
import { relationOperations } from './relation-actions';
import * as relationRoutes from './relation-routes';
import { stayOperations } from './stay-actions';
import * as stayRoutes from './stay-routes';

export const routes = { ...profileRoutes, ...meRoutes, ...stayRoutes, ...noteRoutes, ...relationRoutes, ...listRoutes, ...directoryRoutes, ...invitationRoutes };

// A handle is the last thing a path may be: fixed words come first.
const operations = [...profileOperations, ...meOperations, ...stayOperations, ...noteOperations, ...relationOperations, ...listOperations, ...directoryOperations, ...invitationOperations] as unknown as Operation[];
const isByHandle = ({ route }: Operation) => route.path.startsWith('/:');
export const bound: ReturnType<typeof bindOperations> = bindOperations('members', [...operations.filter((operation) => !isByHandle(operation)), ...operations.filter(isByHandle)]);
