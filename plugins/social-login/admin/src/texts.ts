import { useIntl } from 'react-intl';
import type en from './translations/en.json';

export type TextKey = keyof typeof en;

export function useTexts() {
  const { formatMessage } = useIntl();
  return (key: TextKey | (string & {}), values?: Record<string, string | number>) => formatMessage({ id: `social-login.${key}`, defaultMessage: key }, values);
}
