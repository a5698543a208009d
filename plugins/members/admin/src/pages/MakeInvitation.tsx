import { FormDialog, useAct } from '@kring/community/admin';
import { Field, NumberInput, TextInput } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { paths } from '../api';
import { useTexts } from '../texts';

interface Made {
  link: string;
}

/** Asks for note, uses and days; then shows the link, once. */
export function MakeInvitation({ onClose, onMade }: { onClose(): void; onMade(): void }) {
  const text = useTexts();
  const { ask, isBusy } = useAct();
  const [note, setNote] = useState('');
  const [uses, setUses] = useState<number | undefined>(1);
  const [days, setDays] = useState<number | undefined>(14);
  const [link, setLink] = useState<string>();
  const make = async () => {
    const asked = await ask<Made>('post', paths.invitations, { note: note.trim(), uses, days }, '');
    if (!asked) return;
    setLink(asked.answer.link);
    onMade();
  };
  if (link) return <Ready link={link} onClose={onClose} />;
  return (
    <FormDialog title={text('invitations.make')} action={text('invitations.make')} isBusy={isBusy} isReady={Boolean(uses && days)} onClose={onClose} onConfirm={() => void make()}>
      <Field.Root name="note" hint={text('invitations.note-hint')}>
        <Field.Label>{text('invitations.note')}</Field.Label>
        <TextInput value={note} maxLength={200} onChange={(event) => setNote(event.target.value)} />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="uses" required>
        <Field.Label>{text('invitations.uses')}</Field.Label>
        <NumberInput value={uses} onValueChange={setUses} />
      </Field.Root>
      <Field.Root name="days" required>
        <Field.Label>{text('invitations.days')}</Field.Label>
        <NumberInput value={days} onValueChange={setDays} />
      </Field.Root>
    </FormDialog>
  );
}

function Ready({ link, onClose }: { link: string; onClose(): void }) {
  const text = useTexts();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const take = async () => {
    if (!(await copy(link))) return;
    toggleNotification({ type: 'success', message: text('invitations.copied') });
    onClose();
  };
  return (
    <FormDialog title={text('invitations.ready')} explanation={text('invitations.ready-explanation')} action={text('invitations.copy')} onClose={onClose} onConfirm={() => void take()}>
      <Field.Root name="link">
        <Field.Label>{text('invitations.link')}</Field.Label>
        <TextInput value={link} readOnly onFocus={(event) => event.target.select()} />
      </Field.Root>
    </FormDialog>
  );
}
