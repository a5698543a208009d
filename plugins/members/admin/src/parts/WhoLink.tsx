import { Avatar, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { MemberRow } from '../api';

/** A member as a row shows one: photo, name that leads to the dossier, handle. */
export function WhoLink({ member }: { member: Pick<MemberRow, 'memberId' | 'displayName' | 'handle' | 'photo'> }) {
  return (
    <Flex gap={3}>
      <Avatar.Item src={member.photo?.small} alt="" fallback={member.displayName.slice(0, 1)} />
      <Flex direction="column" alignItems="flex-start">
        <Link tag={NavLink} to={`/plugins/members/${member.memberId}`}>
          {member.displayName}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          @{member.handle}
        </Typography>
      </Flex>
    </Flex>
  );
}
