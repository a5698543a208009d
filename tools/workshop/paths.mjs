// Where things stand in the house. Node built-ins only: this also runs before anything is installed.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const scratch = path.join(root, '.tmp');
export const at = (...parts) => path.join(root, ...parts);
