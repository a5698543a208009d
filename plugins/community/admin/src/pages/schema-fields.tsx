import { Field, JSONInput, NumberInput, SingleSelect, SingleSelectOption, Textarea, TextInput, Toggle } from '@strapi/design-system';
import { useIntl } from 'react-intl';

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
  name: string;
  schema: FieldSchema;
  value: unknown;
  error?: string;
  onChange(value: unknown): void;
}

const longText = 160;

/** One field of a settings form, chosen by its schema. */
export function SchemaField({ name, schema, value, error, onChange }: SchemaFieldProps) {
  return (
    <Field.Root name={name} hint={schema.description} error={error}>
      <Field.Label>{schema.title ?? sentenceOf(name)}</Field.Label>
      <Control schema={schema} value={value} name={name} onChange={onChange} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

function Control({ name, schema, value, onChange }: Omit<SchemaFieldProps, 'error'>) {
  const { formatMessage } = useIntl();
  if (schema.type === 'boolean') {
    const label = (key: string, defaultMessage: string) => formatMessage({ id: `community.${key}`, defaultMessage });
    return <Toggle name={name} checked={value === true} onLabel={label('on', 'On')} offLabel={label('off', 'Off')} onChange={(event) => onChange(event.target.checked)} />;
  }
  if (schema.enum) {
    return (
      <SingleSelect value={value as string} onChange={onChange}>
        {schema.enum.map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {formatMessage({ id: `community.choice.${choice}`, defaultMessage: sentenceOf(String(choice)) })}
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
  return <JSONInput value={JSON.stringify(value ?? null, null, 2)} onChange={(text) => onChange(parsedOr(text, value))} />;
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
export function sentenceOf(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').replace(/[-_]/g, ' ').toLowerCase().trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
