import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { Card } from '../parts/Facts';
import { Reading } from '../parts/Reading';
import { useResource } from '../requests';
import { SchemaField } from '../settings/SchemaField';
import { useSaving, type SettingsGroup } from '../settings/use-saving';
import { useTexts } from '../texts';

/** The organisation's name and look have a page of their own, with a preview. */
const shownElsewhere = ['site.organisation'];

/** Everything an editor may set, one form per subject, made from the schema that also validates it. */
export default function SettingsPage() {
  const text = useTexts();
  const { value, isLoading, error, reload } = useResource<SettingsGroup[]>('/community/settings');
  const groups = value?.filter(({ code }) => !shownElsewhere.includes(code));
  const title = text('settings.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('settings.subtitle')} />
      <Layouts.Content>
        <Reading isLoading={isLoading} error={error} retry={() => void reload()} isEmpty={groups?.length === 0} empty={text('settings.empty')}>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {groups?.map((group) => <SettingsForm key={group.code} group={group} />)}
          </Flex>
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function SettingsForm({ group }: { group: SettingsGroup }) {
  const text = useTexts();
  const { locale } = useIntl();
  const { value, write, failureOf, isChanged, isBusy, save } = useSaving(group);
  const title = locale === 'nl' ? group.title.nl : group.title.en;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const saveButton = (
    <Button type="submit" disabled={!isChanged} loading={isBusy} aria-label={`${text('save')}: ${title}`}>
      {text('save')}
    </Button>
  );
  return (
    <form onSubmit={submit}>
      <Card title={title} acts={saveButton}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {Object.entries(group.schema.properties).map(([name, schema]) => (
            <SchemaField key={name} code={group.code} name={name} schema={schema} value={value[name]} error={failureOf(name)} onChange={(next) => write(name, next)} />
          ))}
        </Flex>
      </Card>
    </form>
  );
}
