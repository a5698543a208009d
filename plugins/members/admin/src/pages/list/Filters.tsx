import { Button, Flex, Searchbar, SearchForm, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useTexts } from '../../texts';

export interface ListFilters {
  search?: string;
  state?: string;
  staff?: string;
  network?: string;
  seen?: string;
}

const states = ['pending', 'active', 'suspended', 'leaving', 'refused'];
const networks = ['facebook', 'linkedin', 'x', 'google', 'github', 'oidc', 'email'];
const seenChoices = ['new', 'week', 'month', 'quiet'];
const names = ['search', 'state', 'staff', 'network', 'seen'] as const;

export const hasFilters = (query: ListFilters) => names.some((name) => query[name]);

/** Filters live in the address, so that a view can be shared and "back" leads back to it. */
export function Filters() {
  const text = useTexts();
  const [{ query }, setQuery] = useQueryParams<ListFilters>();
  const put = (name: keyof ListFilters) => (value: string | undefined) => setQuery({ [name]: value || undefined }, value ? 'push' : 'remove', true);
  return (
    <Flex gap={3} wrap="wrap">
      <SearchForm onSubmit={(event) => event.preventDefault()}>
        <Searchbar size="S" name="search" value={query.search ?? ''} onChange={(event) => put('search')(event.target.value)} onClear={() => put('search')(undefined)} clearLabel={text('list.clear')} placeholder={text('list.search')}>
          {text('list.search')}
        </Searchbar>
      </SearchForm>
      <Choice label={text('list.state')} value={query.state} choices={states.map((state) => [state, text(`state.${state}`)])} onChange={put('state')} />
      <Choice label={text('list.staff')} value={query.staff} choices={[['true', text('list.staff-only')], ['false', text('list.no-staff')]]} onChange={put('staff')} />
      <Choice label={text('list.network')} value={query.network} choices={networks.map((network) => [network, text(`network.${network}`)])} onChange={put('network')} />
      <Choice label={text('list.seen')} value={query.seen} choices={seenChoices.map((choice) => [choice, text(`seen.${choice}`)])} onChange={put('seen')} />
      {hasFilters(query) && (
        <Button variant="ghost" onClick={() => setQuery(Object.fromEntries(names.map((name) => [name, undefined])), 'remove')}>
          {text('list.clear-all')}
        </Button>
      )}
    </Flex>
  );
}

interface ChoiceProps {
  label: string;
  value?: string;
  choices: (readonly [string, string])[];
  onChange(value: string | undefined): void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  const text = useTexts();
  return (
    <SingleSelect size="S" aria-label={label} placeholder={label} value={value ?? ''} onChange={(next) => onChange(String(next))} onClear={() => onChange(undefined)} clearLabel={`${text('list.clear')}: ${label}`}>
      {choices.map(([choice, name]) => (
        <SingleSelectOption key={choice} value={choice}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}
