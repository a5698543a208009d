import { bootstrap, destroy } from './bootstrap';
import { contentTypes } from './content-types';
import { boundDesk } from './desk/actions';
import { register } from './register';
import { bound } from './routes';

const routes = { ...bound.routes, ...boundDesk.routes };
const controllers = { ...bound.controllers, ...boundDesk.controllers };

const plugin: Record<string, unknown> = { register, bootstrap, destroy, contentTypes, routes, controllers };

export default plugin;
