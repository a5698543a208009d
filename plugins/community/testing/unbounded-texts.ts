import { z } from 'zod';

type Json = Record<string, unknown>;

const bounds = ['maxLength', 'enum', 'const', 'format', 'pattern'];

/** Where a schema takes text of any length; whatever can be sent without a bound will be. */
export function unboundedTexts(schema: z.ZodType, path: string): string[] {
  return search(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', cycles: 'ref', reused: 'inline' }) as Json, path);
}

function search(schema: Json, path: string): string[] {
  const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (schema[key] as Json[] | undefined) ?? []);
  const properties = Object.entries((schema.properties as Record<string, Json> | undefined) ?? {});
  const items = schema.items as Json | undefined;
  return [
    ...(schema.type === 'string' && !bounds.some((key) => key in schema) ? [path] : []),
    ...alternatives.flatMap((inner) => search(inner, path)),
    ...properties.flatMap(([name, inner]) => search(inner, `${path}.${name}`)),
    ...(items ? search(items, `${path}[]`) : []),
  ];
}
