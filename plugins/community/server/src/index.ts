import { bootstrap, destroy } from './bootstrap';
import { config } from './configuration';
import { auditOperations } from './desk/audit';
import { consumerOperations } from './desk/consumers';
import { jobOperations } from './desk/jobs';
import { scheduleOperations } from './desk/schedules';
import { settingsOperations } from './desk/settings';
import { documentOperations } from './openapi/operations';
import { register } from './register';
import { bindAdminOperations } from './routes/admin';
import { bindOperations } from './routes/koa';

const api = bindOperations('community', [...documentOperations]);
const desk = bindAdminOperations([...settingsOperations, ...jobOperations, ...consumerOperations, ...scheduleOperations, ...auditOperations]);
const routes = { ...api.routes, ...desk.routes };
const controllers = { ...api.controllers, ...desk.controllers };

export default { register, bootstrap, destroy, config, routes, controllers };
