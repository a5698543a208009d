import { Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page, useDebounce, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ListTable } from '../parts/ListTable';
import { MoreButton, Reading } from '../parts/Reading';
import { ActText, FactsText, WhoText, type Named } from '../parts/Trail';
import { WhenText } from '../parts/WhenText';
import { useList } from '../requests';
import { useTexts } from '../texts';

interface AuditRow {
  id: number;
  occurredAt: string;
  actor: Named;
  action: string;
  subject: Named | null;
  facts: Record<string, string | number | boolean | null>;
}

const actorKinds = ['editor', 'member', 'visitor', 'system'] as const;

/** Who did what to whom, newest first. Filters live in the address, so a view can be shared. */
export default function AuditPage() {
  const text = useTexts();
  const [{ query }] = useQueryParams<{ action?: string; actorKind?: string }>();
  const action = useDebounce(query.action ?? '', 250);
  const { rows, isLoading, error, more, reload } = useList<AuditRow>('/community/audit', { action, actorKind: query.actorKind });
  const title = text('audit.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('audit.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Filters />
          <Reading isLoading={isLoading} error={error} retry={() => void reload()} isEmpty={rows?.length === 0} empty={text('audit.empty')}>
            <ListTable
              rows={rows ?? []}
              rowKey={(row) => String(row.id)}
              columns={[
                { key: 'at', label: text('audit.at'), render: (row) => <WhenText at={row.occurredAt} /> },
                { key: 'actor', label: text('audit.actor'), render: (row) => <WhoText who={row.actor} /> },
                { key: 'action', label: text('audit.action'), render: (row) => <ActText action={row.action} /> },
                { key: 'subject', label: text('audit.subject'), render: (row) => (row.subject ? <WhoText who={row.subject} /> : <Typography>–</Typography>) },
                { key: 'facts', label: text('audit.facts'), render: (row) => <FactsText facts={row.facts} /> },
              ]}
            />
            <MoreButton more={more} />
          </Reading>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Filters() {
  const text = useTexts();
  const [{ query }, setQuery] = useQueryParams<{ action?: string; actorKind?: string }>();
  const [action, setAction] = useState(query.action ?? '');
  const filter = (value: string) => {
    setAction(value);
    setQuery({ action: value || undefined }, value ? 'push' : 'remove');
  };
  return (
    <Flex gap={3} wrap="wrap">
      <SearchForm onSubmit={(event) => event.preventDefault()}>
        <Searchbar size="S" name="action" value={action} onChange={(event) => filter(event.target.value)} onClear={() => filter('')} clearLabel={text('audit.clear')} placeholder={text('audit.filter')}>
          {text('audit.filter')}
        </Searchbar>
      </SearchForm>
      <SingleSelect
        size="S"
        aria-label={text('audit.by')}
        placeholder={text('audit.by')}
        value={query.actorKind ?? ''}
        onChange={(value) => setQuery({ actorKind: String(value) })}
        onClear={() => setQuery({ actorKind: undefined }, 'remove')}
        clearLabel={text('audit.clear')}
      >
        {actorKinds.map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {text(`kind.${kind}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  );
}
