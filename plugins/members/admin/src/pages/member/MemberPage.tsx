import { ActText, Card, FactsText, ListTable, Reading, useAct, useResource, WhenText, WhoText } from '@kring/community/admin';
import { Grid, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { paths, type Dossier } from '../../api';
import { WithdrawDialog } from '../../parts/ActDialogs';
import { StateBadge } from '../../parts/StateBadge';
import { useTexts } from '../../texts';
import { MemberActs, type Performed } from './MemberActs';
import { Decisions } from './Decisions';
import { Glance, Profile } from './Profile';
import { Sections } from './Sections';
import { Standing } from './Standing';
import { UndoNotice } from './UndoNotice';

/** One member with everything in one place: who, ways in, standing in the house, what was done and by whom. */
export function MemberPage() {
  const { memberId = '' } = useParams();
  const text = useTexts();
  const { value: member, isLoading, error, reload } = useResource<Dossier>(paths.member(memberId));
  const { act, isBusy } = useAct();
  const [undo, setUndo] = useState<Performed['undo']>();
  const [asks, setAsks] = useState(false);
  const perform = async ({ what, facts, done, undo: next }: Performed) => {
    const worked = await act('post', paths.act(memberId, what), facts, done);
    if (!worked) return;
    setUndo(next);
    await reload();
  };
  const takeBack = () => {
    if (undo?.isReasoned) setAsks(true);
    else if (undo) void perform({ ...undo, done: text('done.undo') });
  };
  const withdraw = async (facts: object) => {
    await perform({ what: 'withdraw', facts, done: text('done.undo') });
    setAsks(false);
  };
  return (
    <Page.Main>
      <Page.Title>{member?.displayName ?? text('member.title')}</Page.Title>
      <Layouts.Header
        title={member?.displayName ?? text('member.title')}
        subtitle={member ? `@${member.handle}` : undefined}
        secondaryAction={member && <StateBadge state={member.state} />}
        navigationAction={<BackButton fallback="/plugins/members" />}
        primaryAction={member && <MemberActs member={member} isBusy={isBusy} perform={perform} />}
      />
      <Layouts.Content>
        <Reading isLoading={isLoading} error={error} retry={() => void reload()}>
          {member && (
            <Grid.Root gap={6}>
              {undo && <UndoNotice key={undo.said} undo={undo} isBusy={isBusy} onUndo={takeBack} onClose={() => setUndo(undefined)} />}
              {asks && <WithdrawDialog title={text('withdraw.title', { name: member.displayName })} isBusy={isBusy} onClose={() => setAsks(false)} onConfirm={(facts) => void withdraw(facts)} />}
              <Standing member={member} />
              <Grid.Item col={6} s={12} xs={12} alignItems="stretch">
                <Profile member={member} />
              </Grid.Item>
              <Grid.Item col={6} s={12} xs={12} alignItems="stretch">
                <Glance member={member} />
              </Grid.Item>
              <Decisions member={member} />
              <Sections member={member} />
              <Grid.Item col={12} xs={12} alignItems="stretch">
                <Card title={text('member.audit')}>
                  <Trail member={member} />
                </Card>
              </Grid.Item>
            </Grid.Root>
          )}
        </Reading>
      </Layouts.Content>
    </Page.Main>
  );
}

function Trail({ member }: { member: Dossier }) {
  const text = useTexts();
  if (member.audit.length === 0) return <Typography textColor="neutral600">{text('member.nothing')}</Typography>;
  return (
    <ListTable
      rows={member.audit}
      rowKey={(entry) => String(entry.id)}
      columns={[
        { key: 'at', label: text('member.when'), render: (entry) => <WhenText at={entry.occurredAt} /> },
        { key: 'action', label: text('member.action'), render: (entry) => <ActText action={entry.action} /> },
        { key: 'actor', label: text('member.actor'), render: (entry) => <WhoText who={entry.actor} /> },
        { key: 'facts', label: text('member.details'), render: (entry) => <FactsText facts={entry.facts} /> },
      ]}
    />
  );
}
