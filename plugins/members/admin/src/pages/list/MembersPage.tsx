import { ListTable, Mark, MoreButton, Reading, useList, WhenText, type Column } from '@kring/community/admin';
import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { House, Mail } from '@strapi/icons';
import { Layouts, Page, useDebounce, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { NavLink } from 'react-router-dom';
import { manage, paths, type MemberRow } from '../../api';
import { StateBadge } from '../../parts/StateBadge';
import { WhoLink } from '../../parts/WhoLink';
import { useTexts } from '../../texts';
import { BulkActs } from './BulkActs';
import { Filters, hasFilters, type ListFilters } from './Filters';

/** Everyone, for the person who looks after the community. */
export function MembersPage() {
  const text = useTexts();
  const { allowedActions } = useRBAC(manage);
  const title = text('list.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={text('list.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <LinkButton tag={NavLink} to="/plugins/members/organisation" variant="secondary" startIcon={<House aria-hidden />}>
              {text('organisation.title')}
            </LinkButton>
            {allowedActions.canManage && (
              <LinkButton tag={NavLink} to="/plugins/members/invitations" variant="secondary" startIcon={<Mail aria-hidden />}>
                {text('invitations.title')}
              </LinkButton>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Filters />
          <People canManage={Boolean(allowedActions.canManage)} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function People({ canManage }: { canManage: boolean }) {
  const text = useTexts();
  const [{ query }] = useQueryParams<ListFilters>();
  const search = useDebounce(query.search ?? '', 250);
  const { state, staff, network, seen } = query;
  const list = useList<MemberRow>(paths.list, { search, state, staff, network, seen });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = list.rows ?? [];
  // What a filter hides must not be acted upon.
  useEffect(() => setChosen(new Set()), [search, state, staff, network, seen]);
  const afterwards = () => {
    setChosen(new Set());
    void list.reload();
  };
  const selection = canManage ? { chosen, choose: setChosen, label: (row: MemberRow) => text('list.choose', { name: row.displayName }) } : undefined;
  return (
    <>
      {chosen.size > 0 && <BulkActs members={rows.filter(({ memberId }) => chosen.has(memberId))} onDone={afterwards} />}
      <Reading isLoading={list.isLoading} error={list.error} retry={() => void list.reload()} isEmpty={rows.length === 0} empty={text(hasFilters(query) ? 'list.empty' : 'list.none')}>
        <ListTable rows={rows} rowKey={(row) => row.memberId} selection={selection} columns={columnsIn(text)} />
        <MoreButton more={list.more} />
      </Reading>
    </>
  );
}

function columnsIn(text: ReturnType<typeof useTexts>): Column<MemberRow>[] {
  return [
    { key: 'who', label: text('list.name'), render: (row) => <WhoLink member={row} /> },
    { key: 'networks', label: text('list.networks'), render: (row) => <Networks networks={row.networks} /> },
    { key: 'state', label: text('list.state'), render: (row) => <StateBadge state={row.state} /> },
    { key: 'staff', label: text('list.staff'), render: (row) => <Typography>{row.isStaff ? (row.jobTitle ?? text('list.yes')) : '–'}</Typography> },
    { key: 'joined', label: text('list.joined'), render: (row) => <WhenText at={row.joinedAt} /> },
    { key: 'seen', label: text('list.seen'), render: (row) => <WhenText at={row.lastSeenAt} /> },
  ];
}

function Networks({ networks }: { networks: string[] }) {
  const text = useTexts();
  if (networks.length === 0) return <Typography textColor="neutral600">–</Typography>;
  return (
    <Flex gap={1} wrap="wrap">
      {networks.map((network) => (
        <Mark key={network}>{text.or(`network.${network}`, network)}</Mark>
      ))}
    </Flex>
  );
}
