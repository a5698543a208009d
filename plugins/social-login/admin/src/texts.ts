import { useIntl } from 'react-intl';
import type en from './translations/en.json';

export type TextKey = keyof typeof en;
type Values = Record<string, string | number>;

export function useTexts() {
  const { formatMessage, messages } = useIntl();
  const say = (key: TextKey | (string & {}), values?: Values) => formatMessage({ id: `social-login.${key}`, defaultMessage: key }, values);
  /** For names that plugins may add to: our words, or the name itself. */
  const or = (key: string, otherwise: string) => (`social-login.${key}` in messages ? say(key) : otherwise);
  return Object.assign(say, { or });
}
