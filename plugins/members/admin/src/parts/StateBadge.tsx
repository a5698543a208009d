import { Mark } from '@kring/community/admin';
import type { MemberState } from '../api';
import { useTexts } from '../texts';

const variants = { pending: 'warning', active: 'success', suspended: 'danger', leaving: 'secondary', refused: 'neutral' } as const;

export function StateBadge({ state }: { state: MemberState }) {
  const text = useTexts();
  return <Mark tone={variants[state]}>{text(`state.${state}`)}</Mark>;
}
