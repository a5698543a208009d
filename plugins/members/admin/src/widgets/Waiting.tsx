import { Reading, useAct, useList } from '@kring/community/admin';
import { Avatar, Button, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { paths, type MemberRow } from '../api';
import { useTexts } from '../texts';

const shown = 5;

/** Who waits for approval, with the answer one click away. */
export function Waiting() {
  const text = useTexts();
  const { rows, isLoading, error, reload } = useList<MemberRow>(paths.list, { state: 'pending', limit: shown });
  const { act, isBusy } = useAct();
  const approve = async ({ memberId }: MemberRow) => {
    if (await act('post', paths.act(memberId, 'approve'), {}, text('act.done'))) await reload();
  };
  return (
    <Reading isLoading={isLoading} error={error} isEmpty={rows?.length === 0} empty={text('widget.nobody-waits')}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {rows?.map((row) => (
          <Flex key={row.memberId} justifyContent="space-between" gap={2}>
            <Flex gap={2}>
              <Avatar.Item src={row.photo?.small} alt="" fallback={row.displayName.slice(0, 1)} />
              <Link tag={NavLink} to={`/plugins/members/${row.memberId}`}>{row.displayName}</Link>
            </Flex>
            <Button size="S" disabled={isBusy} onClick={() => void approve(row)}>{text('act.approve')}</Button>
          </Flex>
        ))}
        <Link tag={NavLink} to="/plugins/members?state=pending">
          <Typography>{text('widget.all-waiting')}</Typography>
        </Link>
      </Flex>
    </Reading>
  );
}
