import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { FormDialog } from '../../parts/FormDialog';
import { ListTable } from '../../parts/ListTable';
import { Mark } from '../../parts/Mark';
import { Reading } from '../../parts/Reading';
import { useAct, useResource } from '../../requests';
import { useTexts } from '../../texts';
import { ErrorText } from './ErrorText';
import { operate } from './Jobs';

interface ConsumerRow {
  code: string;
  state: 'caught-up' | 'behind' | 'replaying' | 'retrying' | 'parked';
  lag: number;
  canBeRebuilt: boolean;
  lastError: string | null;
  failedEvent: { id: number; name: string } | null;
}

const colours = { 'caught-up': 'success', behind: 'secondary', replaying: 'secondary', retrying: 'warning', parked: 'danger' } as const;

export function Consumers() {
  const text = useTexts();
  const { value: rows, isLoading, error, reload } = useResource<ConsumerRow[]>('/community/consumers');
  return (
    <Flex direction="column" alignItems="stretch" paddingTop={4}>
      <Reading isLoading={isLoading} error={error} retry={() => void reload()} isEmpty={rows?.length === 0} empty={text('work.consumers-empty')}>
        <ListTable
          rows={rows ?? []}
          rowKey={(row) => row.code}
          columns={[
            { key: 'code', label: text('work.reader'), render: (row) => <Typography fontWeight="semiBold">{row.code}</Typography> },
            { key: 'state', label: text('work.state'), render: (row) => <Mark tone={colours[row.state]}>{text(`work.state.${row.state}`)}</Mark> },
            { key: 'lag', label: text('work.lag'), render: (row) => <Typography>{row.lag}</Typography> },
            { key: 'event', label: text('work.failed-event'), render: (row) => <Typography>{row.failedEvent ? `${row.failedEvent.name} (${row.failedEvent.id})` : '–'}</Typography> },
            { key: 'error', label: text('work.last-error'), render: (row) => <ErrorText error={row.lastError} /> },
            { key: 'acts', label: text('work.acts'), render: (row) => <ConsumerActs consumer={row} onDone={reload} /> },
          ]}
        />
      </Reading>
    </Flex>
  );
}

function ConsumerActs({ consumer, onDone }: { consumer: ConsumerRow; onDone(): Promise<void> }) {
  const text = useTexts();
  const { act, isBusy } = useAct();
  const { allowedActions } = useRBAC(operate);
  const [asks, setAsks] = useState<'step-over' | 'rebuild' | null>(null);
  if (!allowedActions.canOperate) return null;
  const tell = async (what: string, done: string, facts?: object) => {
    setAsks(null);
    if (await act('post', `/community/consumers/${consumer.code}/${what}`, facts, done)) await onDone();
  };
  const dialog = { onClose: () => setAsks(null), isBusy };
  return (
    <Flex gap={2} wrap="wrap">
      {consumer.state === 'parked' && (
        <>
          <Button size="S" variant="secondary" disabled={isBusy} onClick={() => void tell('send-again', text('work.sent-again'))}>
            {text('work.send-again')}
          </Button>
          <Button size="S" variant="danger-light" disabled={isBusy} onClick={() => setAsks('step-over')}>
            {text('work.step-over')}
          </Button>
        </>
      )}
      {consumer.canBeRebuilt && (
        <Button size="S" variant="tertiary" disabled={isBusy} onClick={() => setAsks('rebuild')}>
          {text('work.rebuild')}
        </Button>
      )}
      {asks === 'step-over' && (
        <FormDialog
          {...dialog}
          isDanger
          title={text('work.step-over-title')}
          explanation={text('work.step-over-explanation', { event: consumer.failedEvent?.name ?? '' })}
          action={text('work.step-over')}
          onConfirm={() => void tell('step-over', text('work.stepped-over'), consumer.failedEvent ? { eventId: consumer.failedEvent.id } : {})}
        />
      )}
      {asks === 'rebuild' && (
        <FormDialog
          {...dialog}
          title={text('work.rebuild-title', { reader: consumer.code })}
          explanation={text('work.rebuild-explanation')}
          action={text('work.rebuild')}
          onConfirm={() => void tell('rebuild', text('work.rebuilding'))}
        />
      )}
    </Flex>
  );
}
