import { Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useTexts } from '../texts';
import { Consumers } from './work/Consumers';
import { Jobs } from './work/Jobs';
import { Schedules } from './work/Schedules';

/** What happens behind the answers: jobs that wait or were parked, work at set times, and the readers of the event log. */
export default function WorkPage() {
  const text = useTexts();
  const [{ query }, setQuery] = useQueryParams<{ tab?: string }>();
  const title = text('work.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('work.subtitle')} />
      <Layouts.Content>
        <Tabs.Root value={query.tab ?? 'jobs'} onValueChange={(tab: string) => setQuery({ tab })} variant="simple">
          <Tabs.List aria-label={title}>
            <Tabs.Trigger value="jobs">{text('work.jobs')}</Tabs.Trigger>
            <Tabs.Trigger value="schedules">{text('work.schedules')}</Tabs.Trigger>
            <Tabs.Trigger value="consumers">{text('work.consumers')}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="jobs">
            <Jobs />
          </Tabs.Content>
          <Tabs.Content value="schedules">
            <Schedules />
          </Tabs.Content>
          <Tabs.Content value="consumers">
            <Consumers />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
