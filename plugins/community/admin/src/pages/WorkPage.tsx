import { Badge, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ListTable, MoreButton, Reading, WhenText } from '../parts';
import { useAct, useList, useResource } from '../requests';

interface JobRow {
  id: number;
  name: string;
  key: string | null;
  state: 'waiting' | 'running' | 'parked';
  attempts: number;
  runAt: string;
  lastError: string | null;
}

interface ConsumerRow {
  code: string;
  lag: number;
  attempts: number;
  parkedAt: string | null;
  lastError: string | null;
  canBeRebuilt: boolean;
}

/** What happens behind the answers: jobs that wait or were parked, and the readers of the event log. */
export default function WorkPage() {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'community.work.title', defaultMessage: 'Work in the background' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={formatMessage({ id: 'community.work.subtitle', defaultMessage: 'What was parked after its last try waits here for you.' })} />
      <Layouts.Content>
        <Tabs.Root defaultValue="jobs">
          <Tabs.List aria-label={title}>
            <Tabs.Trigger value="jobs">{formatMessage({ id: 'community.work.jobs', defaultMessage: 'Jobs' })}</Tabs.Trigger>
            <Tabs.Trigger value="consumers">{formatMessage({ id: 'community.work.consumers', defaultMessage: 'Readers of the log' })}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="jobs">
            <Jobs />
          </Tabs.Content>
          <Tabs.Content value="consumers">
            <Consumers />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

const stateColours = { waiting: 'secondary', running: 'success', parked: 'danger' } as const;

function Jobs() {
  const { formatMessage } = useIntl();
  const text = (key: string, defaultMessage: string) => formatMessage({ id: `community.work.${key}`, defaultMessage });
  const [state, setState] = useState<string>();
  const { rows, isLoading, error, more, reload } = useList<JobRow>('/community/jobs', { state });
  const { act, isBusy } = useAct();
  const afterwards = async (worked: Promise<boolean>) => void ((await worked) && (await reload()));
  const states = [undefined, 'waiting', 'running', 'parked'] as const;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <Flex gap={2}>
        {states.map((choice) => (
          <Button key={choice ?? 'all'} variant={choice === state ? 'secondary' : 'tertiary'} aria-pressed={choice === state} onClick={() => setState(choice)}>
            {text(`state.${choice ?? 'all'}`, choice ?? 'All')}
          </Button>
        ))}
      </Flex>
      <Reading isLoading={isLoading} error={error} isEmpty={rows?.length === 0} empty={text('jobs-empty', 'Nothing waits and nothing was parked.')}>
        <ListTable
          rows={rows ?? []}
          rowKey={(row) => String(row.id)}
          columns={[
            { key: 'name', label: text('job', 'Job'), render: (row) => <Typography fontWeight="semiBold">{row.name}</Typography> },
            { key: 'state', label: text('state', 'State'), render: (row) => <Badge variant={stateColours[row.state]}>{text(`state.${row.state}`, row.state)}</Badge> },
            { key: 'attempts', label: text('attempts', 'Tries'), render: (row) => <Typography>{row.attempts}</Typography> },
            { key: 'runAt', label: text('run-at', 'Next try'), render: (row) => <WhenText at={row.runAt} /> },
            { key: 'error', label: text('last-error', 'Last error'), render: (row) => <Typography ellipsis title={row.lastError ?? ''}>{row.lastError ?? '–'}</Typography> },
            {
              key: 'acts',
              label: text('acts', 'Actions'),
              render: (row) =>
                row.state === 'parked' && (
                  <Flex gap={2}>
                    <Button size="S" disabled={isBusy} onClick={() => void afterwards(act('post', `/community/jobs/${row.id}/send-again`, undefined, text('sent-again', 'It runs again.')))}>
                      {text('send-again', 'Send again')}
                    </Button>
                    <Button size="S" variant="danger-light" disabled={isBusy} onClick={() => void afterwards(act('del', `/community/jobs/${row.id}`, undefined, text('dropped', 'Dropped.')))}>
                      {text('drop', 'Drop')}
                    </Button>
                  </Flex>
                ),
            },
          ]}
        />
        <MoreButton more={more} />
      </Reading>
    </Flex>
  );
}

function Consumers() {
  const { formatMessage } = useIntl();
  const text = (key: string, defaultMessage: string) => formatMessage({ id: `community.work.${key}`, defaultMessage });
  const { value: rows, isLoading, error, reload } = useResource<ConsumerRow[]>('/community/consumers');
  const { act, isBusy } = useAct();
  const tell = async (row: ConsumerRow, what: string, done: string) => void ((await act('post', `/community/consumers/${row.code}/${what}`, undefined, done)) && (await reload()));
  return (
    <Flex direction="column" alignItems="stretch" paddingTop={4}>
      <Reading isLoading={isLoading} error={error} isEmpty={rows?.length === 0} empty={text('consumers-empty', 'Nothing reads the log.')}>
        <ListTable
          rows={rows ?? []}
          rowKey={(row) => row.code}
          columns={[
            { key: 'code', label: text('reader', 'Reader'), render: (row) => <Typography fontWeight="semiBold">{row.code}</Typography> },
            { key: 'lag', label: text('lag', 'Events behind'), render: (row) => <Typography>{row.lag}</Typography> },
            { key: 'state', label: text('state', 'State'), render: (row) => (row.parkedAt ? <Badge variant="danger">{text('state.parked', 'parked')}</Badge> : <Badge variant="success">{text('state.reading', 'reading')}</Badge>) },
            { key: 'error', label: text('last-error', 'Last error'), render: (row) => <Typography ellipsis title={row.lastError ?? ''}>{row.lastError ?? '–'}</Typography> },
            {
              key: 'acts',
              label: text('acts', 'Actions'),
              render: (row) => (
                <Flex gap={2}>
                  {row.parkedAt && (
                    <>
                      <Button size="S" disabled={isBusy} onClick={() => void tell(row, 'send-again', text('sent-again', 'It runs again.'))}>
                        {text('send-again', 'Send again')}
                      </Button>
                      <Button size="S" variant="danger-light" disabled={isBusy} onClick={() => void tell(row, 'step-over', text('stepped-over', 'Stepped over.'))}>
                        {text('step-over', 'Step over this event')}
                      </Button>
                    </>
                  )}
                  {row.canBeRebuilt && (
                    <Button size="S" variant="tertiary" disabled={isBusy} onClick={() => void tell(row, 'rebuild', text('rebuilding', 'It is rebuilt from the log.'))}>
                      {text('rebuild', 'Rebuild')}
                    </Button>
                  )}
                </Flex>
              ),
            },
          ]}
        />
      </Reading>
    </Flex>
  );
}
