import type { JsonSchema } from './schemas';

const fieldError = {
  type: 'object',
  required: ['path', 'message'],
  properties: { path: { type: 'string', description: 'Such as `body.handle`.' }, message: { type: 'string' } },
};

export const refusalSchema: JsonSchema = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string', description: 'One plain sentence a person may read.' },
        details: {
          type: 'object',
          required: ['code'],
          properties: {
            code: { type: 'string', description: '`<plugin>.<kebab>`; what to switch on.' },
            errors: { type: 'array', items: fieldError },
          },
        },
      },
    },
  },
};

export const sharedParameters: JsonSchema = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Makes a repeated write harmless. Any text of your own, new for each write.',
    schema: { type: 'string', maxLength: 255 },
  },
};

const header = (description: string, type: 'string' | 'integer') => ({ description, schema: { type } });

export const sharedHeaders: JsonSchema = {
  'RateLimit-Policy': header('Calls allowed and the window in seconds: `30;w=60`.', 'string'),
  'RateLimit-Limit': header('Calls allowed in the window.', 'integer'),
  'RateLimit-Remaining': header('Calls left in the window.', 'integer'),
  'RateLimit-Reset': header('Seconds until the window starts again.', 'integer'),
  'Retry-After': header('Seconds to wait.', 'integer'),
};
