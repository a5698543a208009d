import { Flex, Searchbar, SearchForm, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ListTable, MoreButton, Reading, WhenText } from '../parts';
import { useList } from '../requests';

interface AuditRow {
  id: string | number;
  occurredAt: string;
  actor: { kind: string; id: string | null; name?: string | null };
  action: string;
  subject: { kind: string; id: string; name?: string | null } | null;
  facts: Record<string, unknown>;
}

/** Who did what to whom, newest first. */
export default function AuditPage() {
  const { formatMessage } = useIntl();
  const text = (key: string, defaultMessage: string) => formatMessage({ id: `community.audit.${key}`, defaultMessage });
  const [action, setAction] = useState('');
  const { rows, isLoading, error, more } = useList<AuditRow>('/community/audit', { action });
  const title = text('title', 'Audit trail');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('subtitle', 'Who did what, newest first.')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <SearchForm>
            <Searchbar name="action" value={action} onChange={(event) => setAction(event.target.value)} onClear={() => setAction('')} clearLabel={text('clear', 'Clear')} placeholder="members.member-suspended">
              {text('filter', 'Filter by action')}
            </Searchbar>
          </SearchForm>
          <Reading isLoading={isLoading} error={error} isEmpty={rows?.length === 0} empty={text('empty', 'Nothing was recorded for this.')}>
            <ListTable
              rows={rows ?? []}
              rowKey={(row) => String(row.id)}
              columns={[
                { key: 'at', label: text('at', 'When'), render: (row) => <WhenText at={row.occurredAt} /> },
                { key: 'actor', label: text('actor', 'Who'), render: (row) => <Typography>{[row.actor.kind, row.actor.name ?? row.actor.id].filter(Boolean).join(' ')}</Typography> },
                { key: 'action', label: text('action', 'What'), render: (row) => <Typography fontWeight="semiBold">{row.action}</Typography> },
                { key: 'subject', label: text('subject', 'To what'), render: (row) => <Typography>{row.subject ? `${row.subject.kind} ${row.subject.name ?? row.subject.id}` : '–'}</Typography> },
                { key: 'facts', label: text('facts', 'Facts'), render: (row) => <Typography>{Object.entries(row.facts).map(([name, value]) => `${name}: ${String(value)}`).join(' · ') || '–'}</Typography> },
              ]}
            />
            <MoreButton more={more} />
          </Reading>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
