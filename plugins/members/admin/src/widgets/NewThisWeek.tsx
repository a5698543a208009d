import { useList, WhenText, WidgetReading } from '@kring/community/admin';
import { Flex, Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { paths, type MemberRow } from '../api';
import { WhoLink } from '../parts/WhoLink';
import { useTexts } from '../texts';

const shown = 4;

/** Who joined in the last seven days. */
export function NewThisWeek() {
  const text = useTexts();
  const { rows, isLoading, error } = useList<MemberRow>(paths.list, { seen: 'new', limit: shown });
  return (
    <WidgetReading isLoading={isLoading} error={error} isEmpty={rows?.length === 0} empty={text('widget.nobody-new')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {rows?.map((row) => (
          <Flex key={row.memberId} justifyContent="space-between" gap={2}>
            <WhoLink member={row} />
            <WhenText at={row.joinedAt} textColor="neutral600" />
          </Flex>
        ))}
        <Link tag={NavLink} to="/plugins/members?seen=new">
          {text('widget.all-new')}
        </Link>
      </Flex>
    </WidgetReading>
  );
}
