import { Typography } from '@strapi/design-system';
import { useIntl, type IntlShape } from 'react-intl';

const units = [
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
] as const;
const spokenSeconds = 6 * 86_400;

/** Within the week as people say it, longer ago or ahead as a date. */
function sayWhen(intl: IntlShape, at: Date): string {
  const seconds = (at.getTime() - Date.now()) / 1000;
  if (Math.abs(seconds) > spokenSeconds) return intl.formatDate(at, { day: 'numeric', month: 'long', year: 'numeric' });
  const fitting = [...units].reverse().find(([, length]) => Math.abs(seconds) >= length);
  if (!fitting) return intl.formatRelativeTime(0, 'second', { numeric: 'auto' });
  const [unit, length] = fitting;
  return intl.formatRelativeTime(Math.trunc(seconds / length), unit, { numeric: 'auto' });
}

interface WhenTextProps {
  at: string | null | undefined;
  /** What stands there when it never was. */
  never?: string;
  textColor?: string;
}

/** An instant as people say it, with the exact time on hover. */
export function WhenText({ at, never, textColor }: WhenTextProps) {
  const intl = useIntl();
  if (!at) return <Typography textColor="neutral600">{never ?? intl.formatMessage({ id: 'community.never', defaultMessage: 'never' })}</Typography>;
  const exact = intl.formatDate(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', second: '2-digit' });
  return (
    <Typography tag="time" dateTime={at} title={exact} textColor={textColor}>
      {sayWhen(intl, new Date(at))}
    </Typography>
  );
}
