import { bindOperations, type BoundOperations } from '@kring/community/extend';
import { operations } from './operations';
import { register } from './register';

const bound: BoundOperations = bindOperations('birdwatch', operations);
const plugin: Record<string, unknown> = { register, ...bound };

export default plugin;
