import { Field, JSONInput, NumberInput, SingleSelect, SingleSelectOption, Textarea, TextInput, Toggle } from '@strapi/design-system';
import { useTexts } from '../texts';

/** The part of JSON Schema that a settings form can show. */
export interface FieldSchema {
  type?: string;
  title?: string;
  description?: string;
  enum?: (string | number)[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: FieldSchema;
  default?: unknown;
}

interface SchemaFieldProps {
  /** Of the settings: `<plugin>.<noun>`. */
  code: string;
  name: string;
  schema: FieldSchema;
  value: unknown;
  error?: string;
  onChange(value: unknown): void;
}

const longText = 160;

/** One field of a settings form, chosen by its schema; labelled by its plugin's texts `setting.<noun>.<field>`. */
export function SchemaField({ code, name, schema, value, error, onChange }: SchemaFieldProps) {
  const text = useTexts();
  const key = `${code}.${name}`;
  return (
    <Field.Root name={name} hint={text.of(`${key}.hint`, 'setting') ?? schema.description} error={error}>
      <Field.Label>{text.of(key, 'setting') ?? schema.title ?? sentenceOf(name)}</Field.Label>
      <Control code={code} schema={schema} value={value} name={name} onChange={onChange} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function Control({ code, name, schema, value, onChange }: Omit<SchemaFieldProps, 'error'>) {
  const text = useTexts();
  if (schema.type === 'boolean') {
    return <Toggle name={name} checked={value === true} onLabel={text('on')} offLabel={text('off')} onChange={(event) => onChange(event.target.checked)} />;
  }
  if (schema.enum) {
    return (
      <SingleSelect value={String(value)} onChange={onChange}>
        {schema.enum.map((choice) => (
          <SingleSelectOption key={choice} value={String(choice)}>
            {text.of(`${code}.${name}.${choice}`, 'setting') ?? sentenceOf(String(choice))}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    );
  }
  if (schema.type === 'number' || schema.type === 'integer') {
    return <NumberInput value={value as number} onValueChange={(next) => onChange(next ?? schema.default)} />;
  }
  if (schema.type === 'array' && schema.items?.type === 'string') {
    return <Textarea value={(value as string[] | undefined)?.join('\n') ?? ''} onChange={(event) => onChange(event.target.value.split('\n').filter((line) => line !== ''))} />;
  }
  if (schema.type === 'string' && (schema.maxLength ?? 0) > longText) {
    return <Textarea value={(value as string | undefined) ?? ''} onChange={(event) => onChange(event.target.value)} />;
  }
  if (schema.type === 'string') return <TextInput value={(value as string | undefined) ?? ''} onChange={(event) => onChange(event.target.value)} />;
  return <JSONInput value={JSON.stringify(value ?? null, null, 2)} onChange={(written) => onChange(parsedOr(written, value))} />;
}

/** Half-typed JSON keeps the value as it was. */
function parsedOr(text: string, before: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return before;
  }
}

/** `registrationMode` → "Registration mode". */
function sentenceOf(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').replace(/[-_]/g, ' ').toLowerCase().trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
