import { boundAdmin } from './actions/admin';
import { bootstrap } from './bootstrap';
import { config } from './configuration';
import { register } from './register';
import { bound } from './routes-bound';

const routes = { ...bound.routes, ...boundAdmin.routes };
const controllers = { ...bound.controllers, ...boundAdmin.controllers };

const plugin: Record<string, unknown> = { register, bootstrap, config, routes, controllers };

export default plugin;
