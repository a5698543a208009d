import { contentTypes } from './content-types';
import { register } from './register';
import { bound } from './routes';

const plugin: Record<string, unknown> = { register, contentTypes, ...bound };

export default plugin;
