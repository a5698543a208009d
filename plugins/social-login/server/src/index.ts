import { config } from './configuration';
import { register } from './register';

export default { register, config };
