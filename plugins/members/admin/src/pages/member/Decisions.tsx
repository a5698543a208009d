import { Card, ListTable, WhenText, WhoText } from '@kring/community/admin';
import { Flex, Grid, Typography } from '@strapi/design-system';
import type { Decision, Dossier } from '../../api';
import { useTexts } from '../../texts';

/** What was decided about the member, newest first; reasons stay when what they were for is over. */
export function Decisions({ member: { decisions } }: { member: Dossier }) {
  const text = useTexts();
  if (decisions.length === 0) return null;
  return (
    <Grid.Item col={12} xs={12} alignItems="stretch">
      <Card title={text('member.decisions')}>
        <ListTable
          rows={decisions}
          rowKey={(decision) => decision.at}
          columns={[
            { key: 'at', label: text('member.when'), render: (decision) => <WhenText at={decision.at} /> },
            { key: 'kind', label: text('member.action'), render: (decision) => <Typography fontWeight="semiBold">{text(`decision.${decision.kind}`)}</Typography> },
            { key: 'reason', label: text('member.reason'), render: (decision) => <Reason decision={decision} /> },
            { key: 'actor', label: text('member.actor'), render: (decision) => <WhoText who={decision.actor} /> },
          ]}
        />
      </Card>
    </Grid.Item>
  );
}

function Reason({ decision: { reason, until } }: { decision: Decision }) {
  const text = useTexts();
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography style={{ whiteSpace: 'pre-line' }}>{reason ?? '–'}</Typography>
      {until && (
        <Flex gap={2}>
          <Typography textColor="neutral600">{text('member.until')}</Typography>
          <WhenText at={until} />
        </Flex>
      )}
    </Flex>
  );
}
