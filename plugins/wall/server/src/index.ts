import { bootstrap } from './bootstrap';
import { contentTypes } from './content-types';
import { register } from './register';
import { bound } from './routes';

const plugin: Record<string, unknown> = { register, bootstrap, contentTypes, ...bound };

export default plugin;
