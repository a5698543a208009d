import { useIntl } from 'react-intl';
import type en from './translations/en.json';

export type TextKey = keyof typeof en;

/** The plugin's texts in the editor's language; a key that does not exist does not compile where it is written out. */
export function useTexts() {
  const { formatMessage } = useIntl();
  return (key: TextKey | (string & {}), values?: Record<string, string | number>) => formatMessage({ id: `members.${key}`, defaultMessage: key }, values);
}
