import { bindOperations, type BoundOperations } from '@kring/community/extend';
import { operations } from './operations';
import { register } from './register';

const { routes, controllers }: BoundOperations = bindOperations('birdwatch', operations);

export default { register, routes, controllers };
