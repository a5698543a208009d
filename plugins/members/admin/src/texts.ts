import { useIntl } from 'react-intl';
import type en from './translations/en.json';

export type TextKey = keyof typeof en;
type Values = Record<string, string | number>;

/** The plugin's texts in the editor's language; a key that does not exist does not compile where it is written out. */
export function useTexts() {
  const { formatMessage, messages } = useIntl();
  const say = (key: TextKey | (string & {}), values?: Values) => formatMessage({ id: `members.${key}`, defaultMessage: key }, values);
  /** For names that other plugins bring: our words, or the name itself. */
  const or = (key: string, otherwise: string) => (`members.${key}` in messages ? say(key) : otherwise);
  return Object.assign(say, { or });
}
