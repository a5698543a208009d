import { Box, Button, Checkbox, Dialog, Field, Flex, Loader, Table, Tbody, Td, Textarea, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';

export interface Column<T> {
  key: string;
  /** Already in the editor's language. */
  label: string;
  render(row: T): ReactNode;
}

interface ListTableProps<T> {
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey(row: T): string;
  /** Rows can be ticked when given. */
  selection?: { chosen: ReadonlySet<string>; choose(next: Set<string>): void; label(row: T): string };
}

export function ListTable<T>({ columns, rows, rowKey, selection }: ListTableProps<T>) {
  const { formatMessage } = useIntl();
  const areAllChosen = selection !== undefined && rows.length > 0 && rows.every((row) => selection.chosen.has(rowKey(row)));
  return (
    <Table colCount={columns.length + (selection ? 1 : 0)} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {selection && (
            <Th>
              <Checkbox
                aria-label={formatMessage({ id: 'community.list.choose-all', defaultMessage: 'Choose all' })}
                checked={areAllChosen}
                onCheckedChange={() => selection.choose(new Set(areAllChosen ? [] : rows.map(rowKey)))}
              />
            </Th>
          )}
          {columns.map(({ key, label }) => (
            <Th key={key}>
              <Typography variant="sigma">{label}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={rowKey(row)}>
            {selection && (
              <Td>
                <Checkbox aria-label={selection.label(row)} checked={selection.chosen.has(rowKey(row))} onCheckedChange={() => selection.choose(toggled(selection.chosen, rowKey(row)))} />
              </Td>
            )}
            {columns.map(({ key, render }) => (
              <Td key={key}>{render(row)}</Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function toggled(chosen: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The states around something that is read: waiting, failed, nothing there. */
export function Reading({ isLoading, error, isEmpty, empty, children }: { isLoading: boolean; error?: string; isEmpty?: boolean; empty?: string; children: ReactNode }) {
  const { formatMessage } = useIntl();
  if (error) return <Quiet>{error}</Quiet>;
  if (isLoading) {
    return (
      <Flex justifyContent="center" padding={8}>
        <Loader>{formatMessage({ id: 'community.loading', defaultMessage: 'Loading' })}</Loader>
      </Flex>
    );
  }
  return isEmpty ? <Quiet>{empty}</Quiet> : <>{children}</>;
}

export function Quiet({ children }: { children: ReactNode }) {
  return (
    <Box padding={6} background="neutral0" hasRadius>
      <Typography textColor="neutral600">{children}</Typography>
    </Box>
  );
}

export function MoreButton({ more }: { more?: () => void }) {
  const { formatMessage } = useIntl();
  if (!more) return null;
  return (
    <Flex justifyContent="center" paddingTop={4}>
      <Button variant="tertiary" onClick={more}>
        {formatMessage({ id: 'community.list.more', defaultMessage: 'Load more' })}
      </Button>
    </Flex>
  );
}

/** An instant as people say it, with the exact time on hover. */
export function WhenText({ at }: { at: string | null | undefined }) {
  const { formatDate, formatTime, formatMessage } = useIntl();
  if (!at) return <Typography textColor="neutral600">{formatMessage({ id: 'community.never', defaultMessage: 'never' })}</Typography>;
  return (
    <Typography title={at}>
      <time dateTime={at}>
        {formatDate(at, { day: 'numeric', month: 'short', year: 'numeric' })} {formatTime(at)}
      </time>
    </Typography>
  );
}

export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
      {facts.map(([label, value]) => (
        <Flex key={label} gap={4} alignItems="flex-start">
          <Box tag="dt" width="16rem" shrink={0}>
            <Typography fontWeight="semiBold">{label}</Typography>
          </Box>
          <Box tag="dd" grow={1}>
            {typeof value === 'string' || typeof value === 'number' ? <Typography>{value}</Typography> : value}
          </Box>
        </Flex>
      ))}
    </Flex>
  );
}

interface ReasonDialogProps {
  title: string;
  explanation: string;
  action: string;
  isDanger?: boolean;
  /** Extra fields above the reason. */
  children?: ReactNode;
  onClose(): void;
  onConfirm(reason: string): void;
}

/** Asks for the reason that the member will read and that stays in the audit trail. */
export function ReasonDialog({ title, explanation, action, isDanger = false, children, onClose, onConfirm }: ReasonDialogProps) {
  const { formatMessage } = useIntl();
  const [reason, setReason] = useState('');
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Typography>{explanation}</Typography>
            {children}
            <Field.Root name="reason" required>
              <Field.Label>{formatMessage({ id: 'community.reason', defaultMessage: 'Reason' })}</Field.Label>
              <Textarea value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {formatMessage({ id: 'community.cancel', defaultMessage: 'Cancel' })}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth variant={isDanger ? 'danger' : 'success'} disabled={reason.trim() === ''} onClick={() => onConfirm(reason.trim())}>
            {action}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
