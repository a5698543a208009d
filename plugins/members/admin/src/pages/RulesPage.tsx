import { Card, FormDialog, Reading, useAct, useResource, WhenText } from '@kring/community/admin';
import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { manage, paths } from '../api';
import { useTexts } from '../texts';

interface Rules {
  version: number;
  textNl: string;
  textEn: string;
  publishedAt: string;
}

/** The house rules in both languages; a change is a new version that members are asked to accept. */
export default function RulesPage() {
  const text = useTexts();
  const { value, isLoading, error, reload } = useResource<Rules | null>(paths.guidelines);
  const title = text('rules.title');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('rules.subtitle')} />
      <Layouts.Content>
        <Reading isLoading={isLoading} error={error} retry={() => void reload()}>
          <RulesForm key={value?.version ?? 0} rules={value ?? null} onPublished={reload} />
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function RulesForm({ rules, onPublished }: { rules: Rules | null; onPublished(): Promise<void> }) {
  const text = useTexts();
  const { ask, isBusy } = useAct();
  const { allowedActions } = useRBAC(manage);
  const [textNl, setTextNl] = useState(rules?.textNl ?? '');
  const [textEn, setTextEn] = useState(rules?.textEn ?? '');
  const [asks, setAsks] = useState(false);
  const isChanged = textNl !== (rules?.textNl ?? '') || textEn !== (rules?.textEn ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsks(true);
  };
  const publish = async () => {
    const asked = await ask<{ version: number }>('post', paths.guidelines, { textNl, textEn }, ({ version }) => text('rules.published', { version }));
    setAsks(false);
    if (asked) await onPublished();
  };
  const acts = allowedActions.canManage && (
    <Button type="submit" disabled={!isChanged || !textNl.trim() || !textEn.trim()}>
      {text('rules.publish')}
    </Button>
  );
  return (
    <form onSubmit={submit}>
      <Card title={rules ? text('rules.version', { version: rules.version }) : text('rules.title')} badge={rules && <WhenText at={rules.publishedAt} textColor="neutral600" />} acts={acts}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {!rules && <Typography>{text('rules.none')}</Typography>}
          <RulesText name="textNl" label={text('rules.nl')} value={textNl} onChange={setTextNl} />
          <RulesText name="textEn" label={text('rules.en')} value={textEn} onChange={setTextEn} />
        </Flex>
      </Card>
      {asks && (
        <FormDialog title={text('rules.publish-title')} explanation={text('rules.publish-explanation')} action={text('rules.publish')} isBusy={isBusy} onClose={() => setAsks(false)} onConfirm={() => void publish()} />
      )}
    </form>
  );
}

function RulesText({ name, label, value, onChange }: { name: string; label: string; value: string; onChange(value: string): void }) {
  const text = useTexts();
  return (
    <Field.Root name={name} hint={text('rules.hint')} required>
      <Field.Label>{label}</Field.Label>
      <Textarea value={value} rows={14} style={{ minHeight: '28rem' }} onChange={(event) => onChange(event.target.value)} />
      <Field.Hint />
    </Field.Root>
  );
}
