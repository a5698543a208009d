import { bootstrap, destroy } from './bootstrap';
import { config } from './configuration';
import { documentOperations } from './openapi/operations';
import { register } from './register';
import { bindOperations } from './routes/koa';

const { routes, controllers } = bindOperations('community', [...documentOperations]);

export default { register, bootstrap, destroy, config, routes, controllers };
