import { Button, Flex } from '@strapi/design-system';
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { Card } from '../parts/Facts';
import { Reading } from '../parts/Reading';
import { refusalOf, useResource, useSentenceOf } from '../requests';
import { useTexts } from '../texts';
import { SchemaField, type FieldSchema } from './schema-fields';

interface SettingsGroup {
  code: string;
  title: { en: string; nl: string };
  schema: { properties: Record<string, FieldSchema> };
  value: Record<string, unknown>;
}

type Failures = { path: string; message: string }[];

/** The organisation's look has a page of its own, with a preview. */
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
  const [value, setValue] = useState(group.value);
  const { saved, failures, isBusy, save } = useSaving(group);
  const isChanged = JSON.stringify(value) !== JSON.stringify(saved);
  const title = locale === 'nl' ? group.title.nl : group.title.en;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(value);
  };
  return (
    <form onSubmit={submit} aria-label={title}>
      <Card
        title={title}
        acts={
          <Button type="submit" disabled={!isChanged} loading={isBusy}>
            {text('save')}
          </Button>
        }
      >
        <Flex direction="column" alignItems="stretch" gap={5}>
          {Object.entries(group.schema.properties).map(([name, schema]) => (
            <SchemaField
              key={name}
              code={group.code}
              name={name}
              schema={schema}
              value={value[name]}
              error={failures.find(({ path }) => path.split('.').includes(name))?.message}
              onChange={(next) => setValue((before) => ({ ...before, [name]: next }))}
            />
          ))}
        </Flex>
      </Card>
    </form>
  );
}

function useSaving(group: SettingsGroup) {
  const text = useTexts();
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const sentenceOf = useSentenceOf();
  const [saved, setSaved] = useState(group.value);
  const [failures, setFailures] = useState<Failures>([]);
  const [isBusy, setIsBusy] = useState(false);
  const save = async (value: Record<string, unknown>) => {
    setIsBusy(true);
    try {
      await put(`/community/settings/${group.code}`, changesBetween(saved, value));
      setSaved(value);
      setFailures([]);
      toggleNotification({ type: 'success', message: text('settings.saved') });
    } catch (error) {
      setFailures(refusalOf(error).details?.errors ?? []);
      toggleNotification({ type: 'danger', message: sentenceOf(error) });
    } finally {
      setIsBusy(false);
    }
  };
  return { saved, failures, isBusy, save };
}

/** Only what was changed is sent, so that two editors at once don't undo each other. */
function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])));
}
