import { Card, ListTable, MoreButton, Reading, useAct, useList, WhenText } from '@kring/community/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { manage, paths, type MemberRow } from '../api';
import { WhoLink } from '../parts/WhoLink';
import { useTexts } from '../texts';

type Request = Pick<MemberRow, 'memberId' | 'displayName' | 'handle' | 'photo'> & { headline: string | null; since: string };

/** Members who ask to connect with the organisation; its editors answer for it. */
export function OrganisationRequests({ onAnswered }: { onAnswered(): Promise<void> }) {
  const text = useTexts();
  const { rows, isLoading, error, more, reload } = useList<Request>(paths.organisationRequests);
  const afterwards = async () => {
    await reload();
    await onAnswered();
  };
  return (
    <Card title={text('organisation.requests')}>
      <Reading isLoading={isLoading} error={error} retry={() => void reload()} isEmpty={rows?.length === 0} empty={text('organisation.no-requests')}>
        <ListTable
          rows={rows ?? []}
          rowKey={(row) => row.memberId}
          columns={[
            { key: 'who', label: text('list.name'), render: (row) => <WhoLink member={row} /> },
            { key: 'headline', label: text('organisation.headline'), render: (row) => <Typography>{row.headline ?? '–'}</Typography> },
            { key: 'since', label: text('organisation.asked'), render: (row) => <WhenText at={row.since} /> },
            { key: 'acts', label: text('invitations.acts'), render: (row) => <Answers request={row} onAnswered={afterwards} /> },
          ]}
        />
        <MoreButton more={more} />
      </Reading>
    </Card>
  );
}

function Answers({ request: { memberId, displayName }, onAnswered }: { request: Request; onAnswered(): Promise<void> }) {
  const text = useTexts();
  const { act, isBusy } = useAct();
  const { allowedActions } = useRBAC(manage);
  if (!allowedActions.canManage) return null;
  const reply = async (answer: 'accept' | 'decline') => {
    if (await act('post', paths.organisationRequest(memberId), { answer }, text(`organisation.done-${answer}`, { name: displayName }))) await onAnswered();
  };
  return (
    <Flex gap={2} wrap="wrap">
      <Button size="S" disabled={isBusy} aria-label={`${text('organisation.accept')}: ${displayName}`} onClick={() => void reply('accept')}>
        {text('organisation.accept')}
      </Button>
      <Button size="S" variant="tertiary" disabled={isBusy} aria-label={`${text('organisation.decline')}: ${displayName}`} onClick={() => void reply('decline')}>
        {text('organisation.decline')}
      </Button>
    </Flex>
  );
}
