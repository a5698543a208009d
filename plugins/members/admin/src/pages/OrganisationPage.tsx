import { Card, Facts, Reading, useAct, useResource } from '@kring/community/admin';
import { Button, Field, Flex, Link, Textarea, TextInput, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { manage, paths } from '../api';
import { useTexts } from '../texts';
import { OrganisationPhoto } from './OrganisationPhoto';
import { OrganisationRequests } from './OrganisationRequests';

interface Organisation {
  memberId: string;
  handle: string;
  displayName: string;
  photo: { small: string; medium: string } | null;
  headline: string | null;
  about: string | null;
  counts: { followers: number; following: number; connections: number };
}

/** The organisation's own account: its profile, and whom it connects with. */
export function OrganisationPage() {
  const text = useTexts();
  const { value, isLoading, error, reload } = useResource<Organisation | null>(paths.organisation);
  const title = text('organisation.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('organisation.subtitle')} navigationAction={<BackButton fallback="/plugins/members" />} />
      <Layouts.Content>
        <Reading isLoading={isLoading} error={error} retry={() => void reload()}>
          <Flex direction="column" alignItems="stretch" gap={6}>
            <ProfileForm key={value?.memberId ?? 'none'} organisation={value ?? null} onSaved={reload} />
            {value && <OrganisationPhoto displayName={value.displayName} photo={value.photo} onChanged={reload} />}
            {value && <OrganisationRequests onAnswered={reload} />}
          </Flex>
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function ProfileForm({ organisation, onSaved }: { organisation: Organisation | null; onSaved(): Promise<void> }) {
  const text = useTexts();
  const { act, isBusy } = useAct();
  const { allowedActions } = useRBAC(manage);
  const [displayName, setDisplayName] = useState(organisation?.displayName ?? '');
  const [headline, setHeadline] = useState(organisation?.headline ?? '');
  const [about, setAbout] = useState(organisation?.about ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await act('put', paths.organisation, { displayName, headline, about }, text('organisation.saved'))) await onSaved();
  };
  const acts = allowedActions.canManage && (
    <Button type="submit" loading={isBusy} disabled={!displayName.trim()}>
      {text('act.save')}
    </Button>
  );
  return (
    <form onSubmit={(event) => void save(event)}>
      <Card title={text('member.who')} acts={acts}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {organisation ? <Standing organisation={organisation} /> : <Typography>{text('organisation.none')}</Typography>}
          <Field.Root name="displayName" required>
            <Field.Label>{text('list.name')}</Field.Label>
            <TextInput value={displayName} maxLength={80} disabled={!allowedActions.canManage} onChange={(event) => setDisplayName(event.target.value)} />
          </Field.Root>
          <Field.Root name="headline" hint={text('organisation.headline-hint')}>
            <Field.Label>{text('organisation.headline')}</Field.Label>
            <TextInput value={headline} maxLength={160} disabled={!allowedActions.canManage} onChange={(event) => setHeadline(event.target.value)} />
            <Field.Hint />
          </Field.Root>
          <Field.Root name="about" hint={text('rules.hint')}>
            <Field.Label>{text('organisation.about')}</Field.Label>
            <Textarea value={about} maxLength={5_000} rows={8} disabled={!allowedActions.canManage} onChange={(event) => setAbout(event.target.value)} />
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Card>
    </form>
  );
}

function Standing({ organisation: { handle, counts } }: { organisation: Organisation }) {
  const text = useTexts();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Link href={`/people/${handle}`} isExternal>
        {text('member.open-profile')}
      </Link>
      <Facts facts={[[text('member.followers'), counts.followers], [text('member.following'), counts.following], [text('member.connections'), counts.connections]]} />
    </Flex>
  );
}
