import { WhenText } from '@kring/community/admin';
import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Dossier } from '../../api';
import { useTexts } from '../../texts';

/** What is out of the ordinary with a member: suspended, refused or leaving, with the reason they read. */
export function Standing({ member }: { member: Dossier }) {
  const text = useTexts();
  if (member.suspension) {
    return (
      <Notice>
        <Typography>{text('member.suspended-because', { reason: member.suspension.reason })}</Typography>
        <Until until={member.suspension.until} />
      </Notice>
    );
  }
  if (member.refusal) {
    return (
      <Notice>
        <Typography>{text('member.refused-because', { reason: member.refusal.reason })}</Typography>
      </Notice>
    );
  }
  if (!member.leaving) return null;
  return (
    <Notice>
      <Flex gap={2}>
        <Typography>{text('member.leaves')}</Typography>
        <WhenText at={member.leaving.at} />
      </Flex>
    </Notice>
  );
}

function Until({ until }: { until: string | null }) {
  const text = useTexts();
  if (!until) return <Typography textColor="neutral700">{text('member.until-lifted')}</Typography>;
  return (
    <Flex gap={2}>
      <Typography textColor="neutral700">{text('member.until')}</Typography>
      <WhenText at={until} />
    </Flex>
  );
}

function Notice({ children }: { children: ReactNode }) {
  return (
    <Grid.Item col={12} xs={12} alignItems="stretch">
      <Box background="warning100" borderColor="warning200" hasRadius padding={4} width="100%">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          {children}
        </Flex>
      </Box>
    </Grid.Item>
  );
}
