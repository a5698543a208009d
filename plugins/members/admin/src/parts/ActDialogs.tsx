import { ReasonDialog } from '@kring/community/admin';
import { DatePicker, Field } from '@strapi/design-system';
import { useState } from 'react';
import { useTexts } from '../texts';

interface ActDialogProps {
  title: string;
  isBusy: boolean;
  onClose(): void;
  onConfirm(facts: object): void;
}

const longestReason = 2_000;
const longestMessage = 5_000;

export function RefuseDialog({ name, onConfirm, ...dialog }: ActDialogProps & { name: string }) {
  const text = useTexts();
  return (
    <ReasonDialog {...dialog} isDanger explanation={text('refuse.explanation', { name })} action={text('act.refuse')} longest={longestReason} onConfirm={(reason) => onConfirm({ reason })} />
  );
}

export function WithdrawDialog({ onConfirm, ...dialog }: ActDialogProps) {
  const text = useTexts();
  return <ReasonDialog {...dialog} isDanger explanation={text('withdraw.explanation')} action={text('act.withdraw')} longest={longestReason} onConfirm={(reason) => onConfirm({ reason })} />;
}

export function MessageDialog({ onConfirm, ...dialog }: ActDialogProps) {
  const text = useTexts();
  return (
    <ReasonDialog
      {...dialog}
      label={text('message.text')}
      explanation={text('message.explanation')}
      action={text('act.send')}
      longest={longestMessage}
      onConfirm={(message) => onConfirm({ message })}
    />
  );
}

/** The whole of the last day counts. */
function endOf(day: Date): string {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 23, 59, 59).toISOString();
}

export function SuspendDialog({ onConfirm, ...dialog }: ActDialogProps) {
  const text = useTexts();
  const [until, setUntil] = useState<Date>();
  return (
    <ReasonDialog
      {...dialog}
      isDanger
      explanation={text('suspend.explanation')}
      action={text('act.suspend')}
      longest={longestReason}
      onConfirm={(reason) => onConfirm({ reason, ...(until && { until: endOf(until) }) })}
    >
      <Field.Root name="until" hint={text('suspend.until-hint')}>
        <Field.Label>{text('suspend.until')}</Field.Label>
        <DatePicker
          value={until}
          minDate={new Date()}
          calendarLabel={text('suspend.calendar')}
          clearLabel={text('suspend.clear-until')}
          onChange={setUntil}
          onClear={() => setUntil(undefined)}
        />
        <Field.Hint />
      </Field.Root>
    </ReasonDialog>
  );
}
