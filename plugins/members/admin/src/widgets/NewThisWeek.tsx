import { Reading, useList } from '@kring/community/admin';
import { Avatar, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { paths, type MemberRow } from '../api';
import { useTexts } from '../texts';

const shown = 6;

/** Who joined in the last seven days. */
export function NewThisWeek() {
  const text = useTexts();
  const { rows, isLoading, error } = useList<MemberRow>(paths.list, { seen: 'new', limit: shown });
  return (
    <Reading isLoading={isLoading} error={error} isEmpty={rows?.length === 0} empty={text('widget.nobody-new')}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        {rows?.map((row) => (
          <Flex key={row.memberId} gap={2}>
            <Avatar.Item src={row.photo?.small} alt="" fallback={row.displayName.slice(0, 1)} />
            <Link tag={NavLink} to={`/plugins/members/${row.memberId}`}>{row.displayName}</Link>
          </Flex>
        ))}
        <Link tag={NavLink} to="/plugins/members?seen=new">
          <Typography>{text('widget.all-new')}</Typography>
        </Link>
      </Flex>
    </Reading>
  );
}
