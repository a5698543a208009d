import { FormDialog, ListTable, MoreButton, Reading, useAct, useList, WhenText } from '@kring/community/admin';
import { Badge, Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { BackButton, Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { manage, paths } from '../api';
import { useTexts } from '../texts';
import { MakeInvitation } from './MakeInvitation';

interface Invitation {
  invitationId: string;
  note: string | null;
  /** Null: made by editors. */
  inviter: { memberId: string; displayName: string } | null;
  uses: number;
  usesLeft: number;
  state: 'working' | 'used-up' | 'expired' | 'revoked';
  createdAt: string;
  expiresAt: string;
}

const variants = { working: 'success', 'used-up': 'neutral', expired: 'neutral', revoked: 'neutral' } as const;

/** Links that let people in, made by editors and members. */
export function InvitationsPage() {
  const text = useTexts();
  const list = useList<Invitation>(paths.invitations);
  const { allowedActions } = useRBAC(manage);
  const [isMaking, setIsMaking] = useState(false);
  const title = text('invitations.title');
  const make = allowedActions.canManage && (
    <Button startIcon={<Plus aria-hidden />} onClick={() => setIsMaking(true)}>
      {text('invitations.make')}
    </Button>
  );
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} subtitle={text('invitations.subtitle')} navigationAction={<BackButton fallback="/plugins/members" />} primaryAction={make} />
      <Layouts.Content>
        {isMaking && <MakeInvitation onClose={() => setIsMaking(false)} onMade={() => void list.reload()} />}
        <Reading isLoading={list.isLoading} error={list.error} retry={() => void list.reload()} isEmpty={list.rows?.length === 0} empty={text('invitations.empty')}>
          <ListTable
            rows={list.rows ?? []}
            rowKey={(row) => row.invitationId}
            columns={[
              { key: 'note', label: text('invitations.note'), render: (row) => <Typography fontWeight="semiBold">{row.note ?? '–'}</Typography> },
              { key: 'by', label: text('invitations.by'), render: (row) => <Typography>{row.inviter?.displayName ?? text('invitations.by-editors')}</Typography> },
              { key: 'used', label: text('invitations.used'), render: (row) => <Typography>{text('invitations.used-of', { used: row.uses - row.usesLeft, uses: row.uses })}</Typography> },
              { key: 'state', label: text('invitations.state'), render: (row) => <Badge variant={variants[row.state]}>{text(`invitations.state.${row.state}`)}</Badge> },
              { key: 'made', label: text('invitations.made'), render: (row) => <WhenText at={row.createdAt} /> },
              { key: 'until', label: text('invitations.until'), render: (row) => <WhenText at={row.expiresAt} /> },
              { key: 'acts', label: text('invitations.acts'), render: (row) => allowedActions.canManage && row.state === 'working' && <Revoke invitation={row} onDone={() => void list.reload()} /> },
            ]}
          />
          <MoreButton more={list.more} />
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function Revoke({ invitation, onDone }: { invitation: Invitation; onDone(): void }) {
  const text = useTexts();
  const { act, isBusy } = useAct();
  const [asks, setAsks] = useState(false);
  const revoke = async () => {
    const worked = await act('post', paths.revoke(invitation.invitationId), undefined, text('invitations.revoked'));
    setAsks(false);
    if (worked) onDone();
  };
  return (
    <>
      <Button size="S" variant="danger-light" aria-label={`${text('invitations.revoke')}: ${invitation.note ?? ''}`} onClick={() => setAsks(true)}>
        {text('invitations.revoke')}
      </Button>
      {asks && (
        <FormDialog
          isDanger
          isBusy={isBusy}
          title={text('invitations.revoke-title')}
          explanation={text('invitations.revoke-explanation')}
          action={text('invitations.revoke')}
          onClose={() => setAsks(false)}
          onConfirm={() => void revoke()}
        />
      )}
    </>
  );
}
