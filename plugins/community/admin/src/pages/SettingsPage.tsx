import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Reading } from '../parts';
import { useResource } from '../requests';
import { SchemaField, type FieldSchema } from './schema-fields';

interface SettingsGroup {
  code: string;
  title: { en: string; nl: string };
  schema: { properties: Record<string, FieldSchema> };
  value: Record<string, unknown>;
}

interface FieldFailure {
  path: string;
  message: string;
}

/** Everything an editor may set, one form per plugin, made from the schema that also validates it. */
export default function SettingsPage() {
  const { formatMessage } = useIntl();
  const { value: groups, isLoading, error } = useResource<SettingsGroup[]>('/community/settings');
  const title = formatMessage({ id: 'community.settings.title', defaultMessage: 'Community settings' });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={formatMessage({ id: 'community.settings.subtitle', defaultMessage: 'A change shows everywhere within five seconds.' })} />
      <Layouts.Content>
        <Reading isLoading={isLoading} error={error} isEmpty={groups?.length === 0} empty={formatMessage({ id: 'community.settings.empty', defaultMessage: 'No plugin has settings.' })}>
          <Flex direction="column" alignItems="stretch" gap={6}>
            {groups?.map((group) => <SettingsForm key={group.code} group={group} />)}
          </Flex>
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function SettingsForm({ group }: { group: SettingsGroup }) {
  const { formatMessage, locale } = useIntl();
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [value, setValue] = useState(group.value);
  const [saved, setSaved] = useState(group.value);
  const [failures, setFailures] = useState<FieldFailure[]>([]);
  const isChanged = JSON.stringify(value) !== JSON.stringify(saved);

  const save = async () => {
    try {
      await put(`/community/settings/${group.code}`, value);
      setSaved(value);
      setFailures([]);
      toggleNotification({ type: 'success', message: formatMessage({ id: 'community.settings.saved', defaultMessage: 'Saved' }) });
    } catch (error) {
      const answer = (error as { response?: { data?: { error?: { message?: string; details?: { errors?: FieldFailure[] } } } } }).response?.data?.error;
      setFailures(answer?.details?.errors ?? []);
      toggleNotification({ type: 'danger', message: answer?.message ?? formatMessage({ id: 'community.failed', defaultMessage: 'That did not work.' }) });
    }
  };

  return (
    <Box tag="section" background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" paddingBottom={4}>
        <Typography variant="delta" tag="h2">
          {locale === 'nl' ? group.title.nl : group.title.en}
        </Typography>
        <Button disabled={!isChanged} onClick={() => void save()}>
          {formatMessage({ id: 'community.save', defaultMessage: 'Save' })}
        </Button>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {Object.entries(group.schema.properties).map(([name, schema]) => (
          <SchemaField
            key={name}
            name={name}
            schema={schema}
            value={value[name]}
            error={failures.find(({ path }) => path.split('.').includes(name))?.message}
            onChange={(next) => setValue((before) => ({ ...before, [name]: next }))}
          />
        ))}
      </Flex>
    </Box>
  );
}
