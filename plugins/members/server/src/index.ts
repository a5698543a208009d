import { bootstrap, destroy } from './bootstrap';
import { contentTypes } from './content-types';
import { register } from './register';
import { bound } from './routes';

const { routes, controllers } = bound;

const plugin: Record<string, unknown> = { register, bootstrap, destroy, contentTypes, routes, controllers };

export default plugin;
