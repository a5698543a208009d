import { useAct } from '@kring/community/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { paths, type BulkOutcome, type MemberRow } from '../../api';
import { MessageDialog, SuspendDialog } from '../../parts/ActDialogs';
import { useTexts } from '../../texts';

interface BulkActsProps {
  members: MemberRow[];
  onDone(): void;
}

/** One act for all chosen members; the server says for each whether it was possible. */
export function BulkActs({ members, onDone }: BulkActsProps) {
  const text = useTexts();
  const { ask, isBusy } = useAct();
  const { toggleNotification } = useNotification();
  const [asks, setAsks] = useState<'suspend' | 'message' | null>(null);
  const count = members.length;
  const tell = (outcomes: BulkOutcome[]) => {
    const done = outcomes.filter(({ isDone }) => isDone).length;
    const left = outcomes.length - done;
    if (left === 0) toggleNotification({ type: 'success', message: text('bulk.done', { count: done }) });
    else toggleNotification({ type: 'warning', message: done === 0 ? text('bulk.none') : text('bulk.partly', { done, left }) });
  };
  const send = async (act: string, facts: object) => {
    const asked = await ask<BulkOutcome[]>('post', paths.bulk, { act, memberIds: members.map(({ memberId }) => memberId), ...facts }, '');
    setAsks(null);
    if (!asked) return;
    tell(asked.answer);
    onDone();
  };
  const dialog = { isBusy, onClose: () => setAsks(null) };
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={text('bulk.label')}>
      <Typography role="status">{text('bulk.chosen', { count })}</Typography>
      {members.some(({ state }) => state === 'pending' || state === 'refused') && (
        <Button size="S" loading={isBusy} onClick={() => void send('approve', {})}>
          {text('act.approve')}
        </Button>
      )}
      <Button size="S" variant="secondary" disabled={isBusy} onClick={() => setAsks('message')}>
        {text('act.message')}
      </Button>
      {members.some(({ state }) => state === 'suspended') && (
        <Button size="S" variant="secondary" disabled={isBusy} onClick={() => void send('lift', {})}>
          {text('act.lift')}
        </Button>
      )}
      {members.some(({ state }) => state === 'active' || state === 'leaving') && (
        <Button size="S" variant="danger-light" disabled={isBusy} onClick={() => setAsks('suspend')}>
          {text('act.suspend')}
        </Button>
      )}
      {asks === 'suspend' && <SuspendDialog {...dialog} title={text('suspend.title-many', { count })} onConfirm={(facts) => void send('suspend', facts)} />}
      {asks === 'message' && <MessageDialog {...dialog} title={text('message.title-many', { count })} onConfirm={(facts) => void send('message', facts)} />}
    </Flex>
  );
}
