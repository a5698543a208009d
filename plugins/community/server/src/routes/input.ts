import { z } from 'zod';
import { InvalidInputError, type FieldError } from '../errors';
import { isUnreadable } from '../text';

type Part = 'params' | 'query' | 'body';

const deepest = 32;

/** Parses one part of a request. @throws InvalidInputError with the path of everything that is wrong. */
export function parsePart(part: Part, schema: z.ZodType | undefined, value: unknown): unknown {
  const given = value ?? {};
  refuseUnreadable(part, given);
  if (!schema) return refuseAnything(part, given);
  const parsed = exact(schema).safeParse(given);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(parsed.error.issues.flatMap((issue) => fieldErrorsOf(part, issue)));
}

function refuseAnything(part: Part, given: unknown): object {
  const keys = typeof given === 'object' && given !== null ? Object.keys(given) : [''];
  if (part === 'params' || keys.length === 0) return {};
  throw new InvalidInputError(keys.map((key) => ({ path: [part, key].filter(Boolean).join('.'), message: 'This field is not known here.' })));
}

const exactSchemas = new WeakMap<z.ZodType, z.ZodType>();

/** Unknown keys are refused, also when the author wrote `z.object` for a part of a request. */
function exact(schema: z.ZodType): z.ZodType {
  let strict = exactSchemas.get(schema);
  if (!strict) {
    strict = schema instanceof z.ZodObject && schema.def.catchall === undefined ? schema.strict() : schema;
    exactSchemas.set(schema, strict);
  }
  return strict;
}

function fieldErrorsOf(part: Part, issue: z.core.$ZodIssue): FieldError[] {
  const path = [part, ...issue.path.map(String)].join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  return issue.keys.map((key) => ({ path: `${path}.${key}`, message: 'This field is not known here.' }));
}

function refuseUnreadable(part: Part, given: unknown): void {
  const path = unreadablePath(given, part, 0);
  if (path) throw new InvalidInputError([{ path, message: 'This holds characters that can\'t be kept.' }]);
}

function unreadablePath(value: unknown, path: string, depth: number): string | null {
  if (typeof value === 'string') return isUnreadable(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  if (depth > deepest) return path;
  for (const [key, inner] of Object.entries(value)) {
    if (isUnreadable(key)) return path;
    const found = unreadablePath(inner, `${path}.${key}`, depth + 1);
    if (found) return found;
  }
  return null;
}
