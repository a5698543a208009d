import { ListTable, MoreButton, ReasonDialog, Reading, useAct, useList, WhenText } from '@kring/community/admin';
import { Avatar, Badge, Button, Flex, Link, Searchbar, SearchForm, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page, useDebounce, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { paths, type MemberRow } from '../api';
import { useTexts } from '../texts';
import { StateBadge } from './StateBadge';

interface Filters {
  search?: string;
  state?: string;
  staff?: string;
  network?: string;
  seen?: string;
}

const states = ['pending', 'active', 'suspended', 'leaving', 'refused'];
const networks = ['facebook', 'linkedin', 'x', 'google', 'github', 'oidc', 'email'];
const seenChoices = ['new', 'week', 'month', 'quiet'];

/** Everyone, for the person who looks after the community. Filters live in the address, so a view can be shared. */
export default function MembersPage() {
  const text = useTexts();
  const [{ query }, setQuery] = useQueryParams<Filters>();
  const search = useDebounce(query.search ?? '', 250);
  const list = useList<MemberRow>(paths.list, { search, state: query.state, staff: query.staff, network: query.network, seen: query.seen });
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const set = (name: keyof Filters) => (value: string | number) => setQuery({ [name]: value === 'any' ? undefined : String(value) });
  const title = text('list.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('list.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={3} wrap="wrap">
            <SearchForm>
              <Searchbar name="search" value={query.search ?? ''} onChange={(event) => setQuery({ search: event.target.value || undefined })} onClear={() => setQuery({ search: undefined })} clearLabel={text('list.clear')}>
                {text('list.search')}
              </Searchbar>
            </SearchForm>
            <Filter label={text('list.state')} value={query.state} choices={states.map((state) => [state, text(`state.${state}`)])} onChange={set('state')} />
            <Filter label={text('list.staff')} value={query.staff} choices={[['true', text('list.staff-only')], ['false', text('list.no-staff')]]} onChange={set('staff')} />
            <Filter label={text('list.network')} value={query.network} choices={networks.map((network) => [network, text(`network.${network}`)])} onChange={set('network')} />
            <Filter label={text('list.seen')} value={query.seen} choices={seenChoices.map((choice) => [choice, text(`seen.${choice}`)])} onChange={set('seen')} />
          </Flex>
          {chosen.size > 0 && <BulkActs chosen={chosen} onDone={() => { setChosen(new Set()); void list.reload(); }} />}
          <Reading isLoading={list.isLoading} error={list.error} isEmpty={list.rows?.length === 0} empty={text('list.empty')}>
            <ListTable
              rows={list.rows ?? []}
              rowKey={(row) => row.memberId}
              selection={{ chosen, choose: setChosen, label: (row) => text('list.choose', { name: row.displayName }) }}
              columns={[
                { key: 'who', label: text('list.name'), render: (row) => <Who row={row} /> },
                { key: 'networks', label: text('list.networks'), render: (row) => <Flex gap={1}>{row.networks.map((network) => <Badge key={network}>{text(`network.${network}`)}</Badge>)}</Flex> },
                { key: 'state', label: text('list.state'), render: (row) => <StateBadge state={row.state} /> },
                { key: 'staff', label: text('list.staff'), render: (row) => <Typography>{row.isStaff ? (row.jobTitle ?? text('list.yes')) : '–'}</Typography> },
                { key: 'seen', label: text('list.seen'), render: (row) => <WhenText at={row.lastSeenAt} /> },
              ]}
            />
            <MoreButton more={list.more} />
          </Reading>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Who({ row }: { row: MemberRow }) {
  return (
    <Flex gap={3}>
      <Avatar.Item src={row.photo?.small} alt="" fallback={row.displayName.slice(0, 1)} />
      <Flex direction="column" alignItems="flex-start">
        <Link tag={NavLink} to={`/plugins/members/${row.memberId}`}>
          {row.displayName}
        </Link>
        <Typography variant="pi" textColor="neutral600">
          @{row.handle}
        </Typography>
      </Flex>
    </Flex>
  );
}

function Filter({ label, value, choices, onChange }: { label: string; value?: string; choices: (readonly [string, string])[]; onChange(value: string | number): void }) {
  const text = useTexts();
  return (
    <SingleSelect aria-label={label} placeholder={label} value={value ?? 'any'} onChange={onChange}>
      <SingleSelectOption value="any">{`${label}: ${text('list.any')}`}</SingleSelectOption>
      {choices.map(([choice, name]) => (
        <SingleSelectOption key={choice} value={choice}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

function BulkActs({ chosen, onDone }: { chosen: ReadonlySet<string>; onDone(): void }) {
  const text = useTexts();
  const { act, isBusy } = useAct();
  const [asks, setAsks] = useState<'suspend' | 'message' | null>(null);
  const send = async (what: string, facts: object) => {
    setAsks(null);
    if (await act('post', paths.bulk, { act: what, memberIds: [...chosen], ...facts }, text('bulk.done', { count: chosen.size }))) onDone();
  };
  return (
    <Flex gap={2} role="group" aria-label={text('bulk.label')}>
      <Typography>{text('bulk.chosen', { count: chosen.size })}</Typography>
      <Button size="S" disabled={isBusy} onClick={() => void send('approve', {})}>{text('act.approve')}</Button>
      <Button size="S" variant="secondary" disabled={isBusy} onClick={() => setAsks('message')}>{text('act.message')}</Button>
      <Button size="S" variant="danger-light" disabled={isBusy} onClick={() => setAsks('suspend')}>{text('act.suspend')}</Button>
      {asks === 'suspend' && <ReasonDialog isDanger title={text('suspend.title')} explanation={text('suspend.explanation')} action={text('act.suspend')} onClose={() => setAsks(null)} onConfirm={(reason) => void send('suspend', { reason })} />}
      {asks === 'message' && <ReasonDialog title={text('message.title')} explanation={text('message.explanation')} action={text('act.send')} onClose={() => setAsks(null)} onConfirm={(message) => void send('message', { message })} />}
    </Flex>
  );
}
