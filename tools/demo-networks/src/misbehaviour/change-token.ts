import type { ActiveBehaviour } from './active';

type Fields = Record<string, unknown>;

const changes: Record<string, (fields: Fields) => Fields> = {
  'token-object': (fields) => ({ ...fields, access_token: { value: fields.access_token } }),
  'token-array': (fields) => ({ ...fields, access_token: [fields.access_token] }),
  'token-empty': (fields) => ({ ...fields, access_token: '' }),
  'token-missing': ({ access_token: _token, ...fields }) => fields,
  'token-5kb': (fields) => ({ ...fields, access_token: 'T'.repeat(5000) }),
};

export function changeToken(behaviour: ActiveBehaviour, fields: Fields): Fields | undefined {
  return changes[behaviour.name]?.(fields);
}
