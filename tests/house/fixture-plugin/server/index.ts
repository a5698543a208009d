import { bindOperations, type BoundOperations } from '@kring/community/extend';
import { operations } from './operations';

const { routes, controllers }: BoundOperations = bindOperations('birdwatch', operations);

export default { routes, controllers };
