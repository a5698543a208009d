import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { refusalOf, useSentenceOf } from '../requests';
import { useTexts } from '../texts';
import type { FieldSchema } from './SchemaField';

export interface SettingsGroup {
  code: string;
  title: { en: string; nl: string };
  schema: { properties: Record<string, FieldSchema> };
  value: Record<string, unknown>;
}

type Failures = { path: string; message: string }[];

/** The values of a form of settings: what is written, what is saved, and what the server did not accept. */
export function useSaving(group: SettingsGroup) {
  const text = useTexts();
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const sentenceOf = useSentenceOf();
  const [value, setValue] = useState(group.value);
  const [saved, setSaved] = useState(group.value);
  const [failures, setFailures] = useState<Failures>([]);
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
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
  return {
    value,
    write: (name: string, next: unknown) => setValue((before) => ({ ...before, [name]: next })),
    failureOf: (name: string) => failures.find(({ path }) => path.split('.').includes(name))?.message,
    isChanged: JSON.stringify(value) !== JSON.stringify(saved),
    isBusy,
    save,
  };
}

/** Only what was changed is sent, so that two editors at once don't undo each other. */
function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])));
}
