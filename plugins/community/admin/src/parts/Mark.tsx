import { Badge } from '@strapi/design-system';
import type { ReactNode } from 'react';

export type Tone = 'success' | 'secondary' | 'warning' | 'danger' | 'neutral';

/** The design system's own pairs for these fall below 4.5 : 1 here and there; these do not. */
const colours = {
  success: { backgroundColor: 'success100', textColor: 'success700' },
  secondary: { backgroundColor: 'secondary100', textColor: 'secondary700' },
  warning: { backgroundColor: 'warning100', textColor: 'neutral800' },
  danger: { backgroundColor: 'danger100', textColor: 'danger700' },
  neutral: { backgroundColor: 'neutral150', textColor: 'neutral700' },
} as const;

/** A state in a word, with a colour that only underlines it. */
export function Mark({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <Badge {...colours[tone]}>{children}</Badge>;
}
