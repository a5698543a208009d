import { bootstrap } from './bootstrap';
import { config } from './configuration';
import { register } from './register';
import { bound } from './routes-bound';

const { routes, controllers } = bound;

const plugin: Record<string, unknown> = { register, bootstrap, config, routes, controllers };

export default plugin;
