import { FormDialog, ListTable, Mark, Reading, useAct, useResource, WhenText } from '@kring/community/admin';
import { Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { BackButton, Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { manage, paths } from '../api';
import { useTexts } from '../texts';
import { MakeInvitation } from './MakeInvitation';

interface Invitation {
  id: string;
  note: string | null;
  uses: number;
  usesLeft: number;
  createdAt: string;
  expiresAt: string;
}

function stateOf({ usesLeft, expiresAt }: Invitation): 'working' | 'used-up' | 'expired' {
  if (new Date(expiresAt) <= new Date()) return 'expired';
  return usesLeft > 0 ? 'working' : 'used-up';
}

/** Links that let people in, made by editors. */
export function InvitationsPage() {
  const text = useTexts();
  const { value: rows, isLoading, error, reload } = useResource<Invitation[]>(paths.invitations);
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
        {isMaking && <MakeInvitation onClose={() => setIsMaking(false)} onMade={() => void reload()} />}
        <Reading isLoading={isLoading} error={error} retry={() => void reload()} isEmpty={rows?.length === 0} empty={text('invitations.empty')} emptyAction={make}>
          <ListTable
            rows={rows ?? []}
            rowKey={(row) => row.id}
            columns={[
              { key: 'note', label: text('invitations.note'), render: (row) => <Typography fontWeight="semiBold">{row.note ?? '–'}</Typography> },
              { key: 'used', label: text('invitations.used'), render: (row) => <Typography>{text('invitations.used-of', { used: row.uses - row.usesLeft, uses: row.uses })}</Typography> },
              { key: 'state', label: text('invitations.state'), render: (row) => <StateBadge invitation={row} /> },
              { key: 'made', label: text('invitations.made'), render: (row) => <WhenText at={row.createdAt} /> },
              { key: 'until', label: text('invitations.until'), render: (row) => <WhenText at={row.expiresAt} /> },
              { key: 'acts', label: text('invitations.acts'), render: (row) => allowedActions.canManage && stateOf(row) === 'working' && <Revoke invitation={row} onDone={() => void reload()} /> },
            ]}
          />
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function StateBadge({ invitation }: { invitation: Invitation }) {
  const text = useTexts();
  const state = stateOf(invitation);
  return <Mark tone={state === 'working' ? 'success' : 'neutral'}>{text(`invitations.state.${state}`)}</Mark>;
}

function Revoke({ invitation, onDone }: { invitation: Invitation; onDone(): void }) {
  const text = useTexts();
  const { act, isBusy } = useAct();
  const [asks, setAsks] = useState(false);
  const revoke = async () => {
    const worked = await act('del', paths.invitation(invitation.id), undefined, text('invitations.revoked'));
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
