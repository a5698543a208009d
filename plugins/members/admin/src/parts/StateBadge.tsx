import { Badge } from '@strapi/design-system';
import type { MemberState } from '../api';
import { useTexts } from '../texts';

const variants = { pending: 'warning', active: 'success', suspended: 'danger', leaving: 'secondary', refused: 'neutral' } as const;

export function StateBadge({ state }: { state: MemberState }) {
  const text = useTexts();
  return <Badge variant={variants[state]}>{text(`state.${state}`)}</Badge>;
}
