export { createKring, type Kring, type KringOptions, type Session } from './kring.js';
export { KringError, type FieldError } from './kring-error.js';
export { createProof, type Proof, type StartOptions } from './sign-in.js';
export { onceOnly } from './once-only.js';
export type { Answer, Paths } from './calls.js';
export type { components, paths } from './schema.js';
