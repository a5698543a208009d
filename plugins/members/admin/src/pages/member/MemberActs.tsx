import { Button, Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { manage, type Dossier } from '../../api';
import { MessageDialog, RefuseDialog, SuspendDialog, WithdrawDialog } from '../../parts/ActDialogs';
import { useTexts } from '../../texts';
import { StaffDialog } from './StaffDialog';
import type { Undo } from './UndoNotice';

type Ask = 'refuse' | 'withdraw' | 'suspend' | 'message' | 'staff';

export interface Performed {
  what: string;
  facts: object;
  /** What is said when it worked. */
  done: string;
  undo?: Undo;
}

interface MemberActsProps {
  member: Dossier;
  isBusy: boolean;
  perform(act: Performed): Promise<void>;
}

/** What may be done with a member in this state; each act stays in the audit trail. */
export function MemberActs({ member, isBusy, perform }: MemberActsProps) {
  const text = useTexts();
  const { allowedActions } = useRBAC(manage);
  const [ask, setAsk] = useState<Ask | null>(null);
  const name = member.displayName;
  if (!allowedActions.canManage) return null;
  const tell = async (act: Performed) => {
    await perform(act);
    setAsk(null);
  };
  const dialog = { isBusy, onClose: () => setAsk(null) };
  const isReached = (member.email !== null && member.isEmailVerified) || !['suspended', 'refused'].includes(member.state);
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" disabled={isBusy} onClick={() => setAsk('staff')}>
        {text('act.staff')}
      </Button>
      <Button variant="tertiary" disabled={isBusy || !isReached} title={isReached ? undefined : text('message.no-email', { name })} onClick={() => setAsk('message')}>
        {text('act.message')}
      </Button>
      <Button variant="tertiary" disabled={isBusy || !isReached} onClick={() => void tell({ what: 'export', facts: {}, done: text('done.export', { name }) })}>
        {text('act.export')}
      </Button>
      <StateActs member={member} isBusy={isBusy} onAsk={setAsk} tell={tell} />
      {ask === 'refuse' && (
        <RefuseDialog
          {...dialog}
          name={name}
          title={text('refuse.title', { name })}
          onConfirm={(facts) => void tell({ what: 'refuse', facts, done: text('done.refuse', { name }) })}
        />
      )}
      {ask === 'suspend' && (
        <SuspendDialog
          {...dialog}
          title={text('suspend.title', { name })}
          onConfirm={(facts) => void tell({ what: 'suspend', facts, done: text('done.suspend', { name }), undo: { said: text('done.suspend', { name }), what: 'lift', facts: {} } })}
        />
      )}
      {ask === 'withdraw' && <WithdrawDialog {...dialog} title={text('withdraw.title', { name })} onConfirm={(facts) => void tell({ what: 'withdraw', facts, done: text('done.withdraw', { name }), undo: { said: text('done.withdraw', { name }), what: 'approve', facts: {} } })} />}
      {ask === 'message' && <MessageDialog {...dialog} title={text('message.title', { name })} onConfirm={(facts) => void tell({ what: 'message', facts, done: text('done.message') })} />}
      {ask === 'staff' && <StaffDialog {...dialog} member={member} onConfirm={(facts) => void tell({ what: 'staff', facts, done: text('done.staff'), undo: undoOfStaff(member, text('done.staff')) })} />}
    </Flex>
  );
}

function undoOfStaff({ isStaff, jobTitle, departmentId }: Dossier, said: string): Undo {
  return { said, what: 'staff', facts: { isStaff, jobTitle, department: departmentId } };
}

interface StateActsProps {
  member: Dossier;
  isBusy: boolean;
  onAsk(ask: Ask): void;
  tell(act: Performed): Promise<void>;
}

/** The acts that change whether somebody is in; the one that is likely wanted comes last and stands out. */
function StateActs({ member, isBusy, onAsk, tell }: StateActsProps) {
  const text = useTexts();
  const name = member.displayName;
  if (member.state === 'active' || member.state === 'leaving') {
    return (
      <>
        {member.state === 'active' && member.decisions.some(({ kind }) => kind === 'approved') && (
          <Button variant="tertiary" disabled={isBusy} onClick={() => onAsk('withdraw')}>
            {text('act.withdraw')}
          </Button>
        )}
        <Button variant="danger-light" disabled={isBusy} onClick={() => onAsk('suspend')}>
          {text('act.suspend')}
        </Button>
      </>
    );
  }
  if (member.state === 'suspended') {
    return (
      <Button loading={isBusy} onClick={() => void tell({ what: 'lift', facts: {}, done: text('done.lift', { name }) })}>
        {text('act.lift')}
      </Button>
    );
  }
  return (
    <>
      {member.state === 'pending' && (
        <Button variant="danger-light" disabled={isBusy} onClick={() => onAsk('refuse')}>
          {text('act.refuse')}
        </Button>
      )}
      <Button loading={isBusy} onClick={() => void tell({ what: 'approve', facts: {}, done: text('done.approve', { name }), undo: { said: text('done.approve', { name }), what: 'withdraw', facts: {}, isReasoned: true } })}>
        {text('act.approve')}
      </Button>
    </>
  );
}
