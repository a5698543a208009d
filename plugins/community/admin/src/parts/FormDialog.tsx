import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

interface FormDialogProps {
  title: string;
  explanation?: string;
  /** Word on the button that does it. */
  action: string;
  isDanger?: boolean;
  isBusy?: boolean;
  /** False while something needed is missing. */
  isReady?: boolean;
  children?: ReactNode;
  onClose(): void;
  onConfirm(): void;
}

/** Asks for what an act needs. Enter in a field confirms, Escape leaves everything as it was. */
export function FormDialog({ title, explanation, action, isDanger = false, isBusy = false, isReady = true, children, onClose, onConfirm }: FormDialogProps) {
  const { formatMessage } = useIntl();
  const form = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (isReady) onConfirm();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={formatMessage({ id: 'community.close', defaultMessage: 'Close' })}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex tag="form" id={form} onSubmit={submit} direction="column" alignItems="stretch" gap={5}>
            {explanation && <Typography>{explanation}</Typography>}
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {formatMessage({ id: 'community.cancel', defaultMessage: 'Cancel' })}
          </Button>
          <Button type="submit" form={form} variant={isDanger ? 'danger' : 'default'} loading={isBusy} disabled={!isReady}>
            {action}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ReasonDialogProps extends Omit<FormDialogProps, 'onConfirm' | 'isReady'> {
  /** Above the field; "Reason" when absent. */
  label?: string;
  hint?: string;
  longest?: number;
  onConfirm(reason: string): void;
}

/** Asks for the words that the member will read. */
export function ReasonDialog({ label, hint, longest = 500, children, onConfirm, ...dialog }: ReasonDialogProps) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  return (
    <FormDialog {...dialog} isReady={reason.trim() !== ''} onConfirm={() => onConfirm(reason.trim())}>
      <Field.Root name="reason" required hint={hint}>
        <Field.Label>{label ?? formatMessage({ id: 'community.reason', defaultMessage: 'Reason' })}</Field.Label>
        <Textarea value={reason} maxLength={longest} onChange={(event) => setReason(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      {children}
    </FormDialog>
  );
}
