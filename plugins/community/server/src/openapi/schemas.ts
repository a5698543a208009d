import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Named schemas (`.meta({ id: 'MemberCard' })`) of the whole document, each written once. */
export type Components = Map<string, JsonSchema>;

/** What travels: of a body what a client sends, of an answer what the house sends (it is not parsed on its way out). */
export function schemaOf(schema: z.ZodType, components: Components): JsonSchema {
  return written(schema, 'input', components);
}

/** A parameter travels as text; what is told is what it is read as. */
export function parameterSchemaOf(schema: z.ZodType, components: Components): JsonSchema {
  const read = written(schema, 'output', components);
  return Object.keys(read).length === 0 ? written(schema, 'input', components) : read;
}

function written(schema: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema {
  // Within another schema a named one becomes a reference; at the root it would be written out.
  const { $defs = {}, properties } = z.toJSONSchema(z.object({ root: schema }), { io, unrepresentable: 'any', override: tidy }) as JsonSchema;
  for (const [id, definition] of Object.entries($defs as Record<string, JsonSchema>)) {
    const { id: _id, ...named } = definition;
    keep(components, id, withReferences(named) as JsonSchema);
  }
  return withReferences((properties as { root: JsonSchema }).root) as JsonSchema;
}

function keep(components: Components, id: string, schema: JsonSchema): void {
  const known = components.get(id);
  if (known && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`Two different schemas are called '${id}'`);
  components.set(id, schema);
}

function tidy({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}

function withReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string' ? [key, inner.replace('#/$defs/', '#/components/schemas/')] : [key, withReferences(inner)],
    ),
  );
}
