import { Card, Facts, WhenText } from '@kring/community/admin';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { Dossier } from '../../api';
import { useTexts } from '../../texts';

const portraitPixels = 96;

export function Profile({ member }: { member: Dossier }) {
  const text = useTexts();
  return (
    <Card title={text('member.who')}>
      <Flex gap={5} alignItems="flex-start">
        <Portrait member={member} />
        <Flex direction="column" alignItems="flex-start" gap={2}>
          {member.headline && <Typography variant="omega">{member.headline}</Typography>}
          {member.isStaff && (
            <Typography fontWeight="semiBold">{[member.jobTitle, member.department].filter(Boolean).join(', ') || text('member.staff')}</Typography>
          )}
          <Email member={member} />
          {member.state === 'active' && (
            <Link href={`/people/${member.handle}`} isExternal>
              {text('member.open-profile')}
            </Link>
          )}
        </Flex>
      </Flex>
    </Card>
  );
}

function Portrait({ member }: { member: Dossier }) {
  if (member.photo) {
    return <Box tag="img" src={member.photo.medium} alt="" width={`${portraitPixels}px`} height={`${portraitPixels}px`} style={{ borderRadius: '50%', objectFit: 'cover' }} shrink={0} />;
  }
  return (
    <Flex width={`${portraitPixels}px`} height={`${portraitPixels}px`} background="primary100" justifyContent="center" shrink={0} style={{ borderRadius: '50%' }} aria-hidden>
      <Typography variant="alpha" textColor="primary600">
        {member.displayName.slice(0, 1)}
      </Typography>
    </Flex>
  );
}

function Email({ member }: { member: Dossier }) {
  const text = useTexts();
  if (!member.email) return <Typography textColor="neutral600">{`${text('member.email')}: ${text('member.no-email')}`}</Typography>;
  return <Typography>{member.isEmailVerified ? member.email : `${member.email} (${text('member.email-unproved')})`}</Typography>;
}

export function Glance({ member }: { member: Dossier }) {
  const text = useTexts();
  return (
    <Card title={text('member.facts')}>
      <Facts
        facts={[
          [text('member.joined'), <WhenText key="joined" at={member.joinedAt} />],
          [text('member.seen'), <WhenText key="seen" at={member.lastSeenAt} />],
          [text('member.sessions'), member.sessions],
          [text('member.guidelines'), member.guidelinesVersion ?? text('member.not-accepted')],
          [text('member.followers'), member.counts.followers],
          [text('member.following'), member.counts.following],
          [text('member.connections'), member.counts.connections],
        ]}
      />
    </Card>
  );
}
