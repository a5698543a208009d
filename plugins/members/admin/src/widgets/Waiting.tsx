import { useAct, useList, WidgetReading } from '@kring/community/admin';
import { Button, Flex, Link } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { manage, paths, type MemberRow } from '../api';
import { WhoLink } from '../parts/WhoLink';
import { useTexts } from '../texts';

const shown = 4;

/** Who waits for approval, with the answer one click away. */
export function Waiting() {
  const text = useTexts();
  const { rows, isLoading, error, reload } = useList<MemberRow>(paths.list, { state: 'pending', limit: shown });
  const { act, isBusy } = useAct();
  const { allowedActions } = useRBAC(manage);
  const approve = async ({ memberId, displayName }: MemberRow) => {
    if (await act('post', paths.act(memberId, 'approve'), {}, text('done.approve', { name: displayName }))) await reload();
  };
  return (
    <WidgetReading isLoading={isLoading} error={error} isEmpty={rows?.length === 0} empty={text('widget.nobody-waits')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {rows?.map((row) => (
          <Flex key={row.memberId} justifyContent="space-between" gap={2}>
            <WhoLink member={row} />
            {allowedActions.canManage && (
              <Button size="S" variant="secondary" disabled={isBusy} aria-label={`${text('act.approve')}: ${row.displayName}`} onClick={() => void approve(row)}>
                {text('act.approve')}
              </Button>
            )}
          </Flex>
        ))}
        <Link tag={NavLink} to="/plugins/members?state=pending">
          {text('widget.all-waiting')}
        </Link>
      </Flex>
    </WidgetReading>
  );
}
