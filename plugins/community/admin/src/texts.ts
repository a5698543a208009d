import { useIntl } from 'react-intl';
import type en from './translations/en.json';

export type TextKey = keyof typeof en;
type Values = Record<string, string | number>;

/** Texts of every plugin in the editor's language; a key of our own that does not exist does not compile where it is written out. */
export function useTexts() {
  const { formatMessage, messages } = useIntl();
  const say = (key: TextKey | (string & {}), values?: Values) => formatMessage({ id: `community.${key}`, defaultMessage: key }, values);
  /** `members.member-approved` as the plugin named first calls it, under `<plugin>.<group>.<rest>`; null when it has no words for it. */
  const of = (code: string, group: string): string | null => {
    const [plugin, ...rest] = code.split('.');
    const id = `${plugin}.${group}.${rest.join('.')}`;
    return id in messages ? formatMessage({ id, defaultMessage: code }) : null;
  };
  return Object.assign(say, {
    of,
    kind: (kind: string) => (`community.kind.${kind}` in messages ? say(`kind.${kind}`) : kind),
    value: (value: string) => (`community.value.${value}` in messages ? say(`value.${value}`) : value),
    fact: (name: string) => (`community.fact.${name}` in messages ? say(`fact.${name}`) : name),
  });
}
