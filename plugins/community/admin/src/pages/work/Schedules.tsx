import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { ListTable } from '../../parts/ListTable';
import { Reading } from '../../parts/Reading';
import { WhenText } from '../../parts/WhenText';
import { useAct, useResource } from '../../requests';
import { useTexts } from '../../texts';
import { ErrorText } from './ErrorText';
import { operate } from './Jobs';

interface ScheduleRow {
  code: string;
  cron: string;
  timeZone: string;
  nextAt: string | null;
  lastRun: { dueAt: string; finishedAt: string | null; lastError: string | null } | null;
}

export function Schedules() {
  const text = useTexts();
  const { value: rows, isLoading, error, reload } = useResource<ScheduleRow[]>('/community/schedules');
  const { act, isBusy } = useAct();
  const { allowedActions } = useRBAC(operate);
  const run = async ({ code }: ScheduleRow) => void ((await act('post', `/community/schedules/${code}/run`, undefined, text('work.run-asked'))) && (await reload()));
  return (
    <Flex direction="column" alignItems="stretch" paddingTop={4}>
      <Reading isLoading={isLoading} error={error} retry={() => void reload()} isEmpty={rows?.length === 0} empty={text('work.schedules-empty')}>
        <ListTable
          rows={rows ?? []}
          rowKey={(row) => row.code}
          columns={[
            { key: 'code', label: text('work.schedule'), render: (row) => <Typography fontWeight="semiBold">{row.code}</Typography> },
            { key: 'cron', label: text('work.cron'), render: (row) => <Typography title={row.timeZone}>{row.cron}</Typography> },
            { key: 'last', label: text('work.last-run'), render: (row) => <WhenText at={row.lastRun?.finishedAt ?? row.lastRun?.dueAt} /> },
            { key: 'next', label: text('work.next-run'), render: (row) => <WhenText at={row.nextAt} /> },
            { key: 'error', label: text('work.last-error'), render: (row) => <ErrorText error={row.lastRun?.lastError ?? null} /> },
            {
              key: 'acts',
              label: text('work.acts'),
              render: (row) =>
                allowedActions.canOperate && (
                  <Button size="S" variant="tertiary" disabled={isBusy} aria-label={`${text('work.run-now')}: ${row.code}`} onClick={() => void run(row)}>
                    {text('work.run-now')}
                  </Button>
                ),
            },
          ]}
        />
      </Reading>
    </Flex>
  );
}
