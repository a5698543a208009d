import { Button, Flex, Typography } from '@strapi/design-system';
import { useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { FormDialog } from '../../parts/FormDialog';
import { ListTable } from '../../parts/ListTable';
import { Mark } from '../../parts/Mark';
import { MoreButton, Reading } from '../../parts/Reading';
import { WhenText } from '../../parts/WhenText';
import { useAct, useList } from '../../requests';
import { useTexts } from '../../texts';
import { ErrorText } from './ErrorText';

type JobState = 'waiting' | 'running' | 'parked';

interface JobRow {
  id: number;
  name: string;
  key: string | null;
  state: JobState;
  attempts: number;
  runAt: string;
  lastError: string | null;
}

const states: readonly JobState[] = ['parked', 'waiting', 'running'];
const colours = { waiting: 'secondary', running: 'success', parked: 'danger' } as const;
export const operate = [{ action: 'plugin::community.operate', subject: null }];

export function Jobs() {
  const text = useTexts();
  const [{ query }, setQuery] = useQueryParams<{ state?: JobState }>();
  const { rows, counts, isLoading, error, more, reload } = useList<JobRow>('/community/jobs', { state: query.state });
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <Flex gap={2} wrap="wrap" role="group" aria-label={text('work.state')}>
        <Button variant={query.state ? 'tertiary' : 'secondary'} aria-pressed={!query.state} onClick={() => setQuery({ state: undefined }, 'remove')}>
          {text('work.state.all')}
        </Button>
        {states.map((state) => (
          <Button key={state} variant={state === query.state ? 'secondary' : 'tertiary'} aria-pressed={state === query.state} onClick={() => setQuery({ state })}>
            {counts ? `${text(`work.state.${state}`)} (${counts[state] ?? 0})` : text(`work.state.${state}`)}
          </Button>
        ))}
      </Flex>
      <Reading isLoading={isLoading} error={error} retry={() => void reload()} isEmpty={rows?.length === 0} empty={text('work.jobs-empty')}>
        <ListTable
          rows={rows ?? []}
          rowKey={(row) => String(row.id)}
          columns={[
            { key: 'name', label: text('work.job'), render: (row) => <Typography fontWeight="semiBold">{row.name}</Typography> },
            { key: 'state', label: text('work.state'), render: (row) => <Mark tone={colours[row.state]}>{text(`work.state.${row.state}`)}</Mark> },
            { key: 'attempts', label: text('work.attempts'), render: (row) => <Typography>{row.attempts}</Typography> },
            { key: 'runAt', label: text('work.run-at'), render: (row) => (row.state === 'waiting' ? <WhenText at={row.runAt} /> : <Typography textColor="neutral600">–</Typography>) },
            { key: 'error', label: text('work.last-error'), render: (row) => <ErrorText error={row.lastError} /> },
            { key: 'acts', label: text('work.acts'), render: (row) => <JobActs job={row} onDone={reload} /> },
          ]}
        />
        <MoreButton more={more} />
      </Reading>
    </Flex>
  );
}

function JobActs({ job, onDone }: { job: JobRow; onDone(): Promise<void> }) {
  const text = useTexts();
  const { act, isBusy } = useAct();
  const { allowedActions } = useRBAC(operate);
  const [asks, setAsks] = useState(false);
  if (job.state === 'running' || !allowedActions.canOperate) return null;
  const tell = async (method: 'post' | 'del', path: string, done: string) => {
    setAsks(false);
    if (await act(method, path, undefined, done)) await onDone();
  };
  return (
    <Flex gap={2}>
      {job.state === 'parked' && (
        <Button size="S" variant="secondary" disabled={isBusy} onClick={() => void tell('post', `/community/jobs/${job.id}/send-again`, text('work.sent-again'))}>
          {text('work.send-again')}
        </Button>
      )}
      <Button size="S" variant="danger-light" disabled={isBusy} onClick={() => setAsks(true)}>
        {text('work.drop')}
      </Button>
      {asks && (
        <FormDialog
          isDanger
          title={text('work.drop-title', { job: job.name })}
          explanation={text('work.drop-explanation')}
          action={text('work.drop')}
          onClose={() => setAsks(false)}
          onConfirm={() => void tell('del', `/community/jobs/${job.id}`, text('work.dropped'))}
        />
      )}
    </Flex>
  );
}
