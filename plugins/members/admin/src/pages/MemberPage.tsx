import { Facts, ListTable, Reading, useAct, useResource, WhenText } from '@kring/community/admin';
import { Avatar, Box, Flex, Grid, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import { paths, type Dossier } from '../api';
import { useTexts } from '../texts';
import { MemberActs } from './MemberActs';
import { StateBadge } from './StateBadge';

/** One member with everything in one place: who, ways in, standing in the house, what was done and by whom. */
export default function MemberPage() {
  const { memberId = '' } = useParams();
  const text = useTexts();
  const { value: member, isLoading, error, reload } = useResource<Dossier>(paths.member(memberId));
  const { act, isBusy } = useAct();
  const perform = async (what: string, facts: object, done: string) => {
    if (await act('post', paths.act(memberId, what), facts, done)) await reload();
  };
  return (
    <Page.Main>
      <Page.Title>{member?.displayName ?? text('member.title')}</Page.Title>
      <Layouts.Header
        title={member?.displayName ?? text('member.title')}
        subtitle={member ? `@${member.handle}` : undefined}
        navigationAction={<BackButton fallback="/plugins/members" />}
        primaryAction={member && <MemberActs member={member} isBusy={isBusy} perform={perform} />}
      />
      <Layouts.Content>
        <Reading isLoading={isLoading} error={error}>
          {member && (
            <Grid.Root gap={6}>
              <Grid.Item col={6} s={12} alignItems="stretch">
                <Card title={text('member.who')}>
                  <Who member={member} />
                </Card>
              </Grid.Item>
              <Grid.Item col={6} s={12} alignItems="stretch">
                <Card title={text('member.facts')}>
                  <MemberFacts member={member} />
                </Card>
              </Grid.Item>
              <Sections member={member} />
              <Grid.Item col={12} alignItems="stretch">
                <Card title={text('member.audit')}>
                  <Trail member={member} />
                </Card>
              </Grid.Item>
            </Grid.Root>
          )}
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section" background="neutral0" padding={6} hasRadius shadow="tableShadow" width="100%">
      <Box paddingBottom={4}>
        <Typography variant="delta" tag="h2">
          {title}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}

function Who({ member }: { member: Dossier }) {
  const text = useTexts();
  return (
    <Flex gap={4} alignItems="flex-start">
      <Avatar.Item src={member.photo?.small} alt="" fallback={member.displayName.slice(0, 1)} />
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <StateBadge state={member.state} />
        {member.headline && <Typography>{member.headline}</Typography>}
        <Typography textColor="neutral600">{member.email ?? text('member.no-email')}</Typography>
        {member.isStaff && <Typography>{[member.jobTitle, member.department].filter(Boolean).join(', ')}</Typography>}
        {member.suspension && <Typography textColor="danger600">{text('member.suspended-because', { reason: member.suspension.reason })}</Typography>}
        {member.suspension?.until && <WhenText at={member.suspension.until} />}
      </Flex>
    </Flex>
  );
}

function MemberFacts({ member }: { member: Dossier }) {
  const text = useTexts();
  return (
    <Facts
      facts={[
        [text('member.joined'), <WhenText key="joined" at={member.joinedAt} />],
        [text('member.seen'), <WhenText key="seen" at={member.lastSeenAt} />],
        [text('member.followers'), member.counts.followers],
        [text('member.following'), member.counts.following],
        [text('member.connections'), member.counts.connections],
        [text('member.guidelines'), member.guidelinesVersion ?? text('member.not-accepted')],
        [text('member.sessions'), member.sessions],
      ]}
    />
  );
}

function Sections({ member }: { member: Dossier }) {
  const { locale } = useIntl();
  const text = useTexts();
  return member.sections.map(({ code, title, columns, rows }) => (
    <Grid.Item key={code} col={12} alignItems="stretch">
      <Card title={locale === 'nl' ? title.nl : title.en}>
        {rows.length === 0 ? (
          <Typography textColor="neutral600">{text('member.nothing')}</Typography>
        ) : (
          <ListTable
            rows={rows.map((cells, position) => ({ cells, position }))}
            rowKey={(row) => String(row.position)}
            columns={columns.map((label, column) => ({ key: label, label, render: (row: { cells: (string | number | null)[]; position: number }) => <Typography>{row.cells[column] ?? '–'}</Typography> }))}
          />
        )}
      </Card>
    </Grid.Item>
  ));
}

function Trail({ member }: { member: Dossier }) {
  const text = useTexts();
  if (member.audit.length === 0) return <Typography textColor="neutral600">{text('member.nothing')}</Typography>;
  return (
    <ListTable
      rows={member.audit}
      rowKey={(entry) => String(entry.id)}
      columns={[
        { key: 'at', label: text('member.when'), render: (entry) => <WhenText at={entry.occurredAt} /> },
        { key: 'action', label: text('member.action'), render: (entry) => <Typography fontWeight="semiBold">{entry.action}</Typography> },
        { key: 'actor', label: text('member.actor'), render: (entry) => <Typography>{entry.actor.name ?? [entry.actor.kind, entry.actor.id].filter(Boolean).join(' ')}</Typography> },
        { key: 'facts', label: text('member.details'), render: (entry) => <Typography>{Object.entries(entry.facts).map(([name, value]) => `${name}: ${String(value)}`).join(' · ') || '–'}</Typography> },
      ]}
    />
  );
}
