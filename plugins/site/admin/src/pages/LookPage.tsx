import { Card, Reading, SchemaField, useResource, useSaving, type SettingsGroup } from '@kring/community/admin';
import { Button, Flex, Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { FormEvent } from 'react';
import { useTexts } from '../texts';
import { AccentField } from './AccentField';
import { LogoField } from './LogoField';
import { Preview } from './Preview';

const code = 'site.organisation';

/** How the organisation presents itself: its name, words, logo and one colour, with what pages make of them. */
export default function LookPage() {
  const text = useTexts();
  const { value: group, isLoading, error, reload } = useResource<SettingsGroup>(`/community/settings/${code}`);
  const title = text('look.title');
  if (group) return <LookForm group={group} />;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('look.subtitle')} />
      <Layouts.Content>
        <Reading isLoading={isLoading} error={error} retry={() => void reload()}>
          {null}
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function LookForm({ group }: { group: SettingsGroup }) {
  const text = useTexts();
  const { value, write, failureOf, isChanged, isBusy, save } = useSaving(group);
  const title = text('look.title');
  const { accent, logo, name } = value as Record<string, string>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <form onSubmit={submit}>
        <Layouts.Header
          title={title}
          subtitle={text('look.subtitle')}
          primaryAction={
            <Button type="submit" disabled={!isChanged} loading={isBusy}>
              {text('look.save')}
            </Button>
          }
        />
        <Layouts.Content>
          <Grid.Root gap={6}>
            <Grid.Item col={5} s={12} xs={12} alignItems="stretch">
              <Card title={text('look.colour')}>
                <Flex direction="column" alignItems="stretch" gap={5}>
                  <AccentField accent={accent} error={failureOf('accent')} onChange={(next) => write('accent', next)} />
                  <LogoField logo={logo} error={failureOf('logo')} onChange={(next) => write('logo', next)} />
                </Flex>
              </Card>
            </Grid.Item>
            <Grid.Item col={7} s={12} xs={12} alignItems="stretch">
              <Preview accent={accent} logo={logo} name={name} />
            </Grid.Item>
            <Grid.Item col={12} xs={12} alignItems="stretch">
              <Card title={text('look.words')}>
                <Flex direction="column" alignItems="stretch" gap={5}>
                  {Object.entries(group.schema.properties)
                    .filter(([field]) => field !== 'accent' && field !== 'logo')
                    .map(([field, schema]) => (
                      <SchemaField key={field} code={code} name={field} schema={schema} value={value[field]} error={failureOf(field)} onChange={(next) => write(field, next)} />
                    ))}
                </Flex>
              </Card>
            </Grid.Item>
          </Grid.Root>
        </Layouts.Content>
      </form>
    </Page.Main>
  );
}
