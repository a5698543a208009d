import { useIntl } from 'react-intl';
import type en from './translations/en.json';

export type TextKey = keyof typeof en;
type Values = Record<string, string | number>;

export function useTexts() {
  const { formatMessage } = useIntl();
  return (key: TextKey, values?: Values) => formatMessage({ id: `site.${key}`, defaultMessage: key }, values);
}
