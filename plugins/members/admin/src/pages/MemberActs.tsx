import { ReasonDialog } from '@kring/community/admin';
import { Button, DatePicker, Dialog, Field, Flex, TextInput, Toggle } from '@strapi/design-system';
import { useState } from 'react';
import type { Dossier } from '../api';
import { useTexts } from '../texts';

type Ask = 'refuse' | 'suspend' | 'message' | 'staff' | null;

interface MemberActsProps {
  member: Dossier;
  isBusy: boolean;
  perform(what: string, facts: object, done: string): Promise<void>;
}

/** What may be done with a member in this state; each act can be undone and stays in the audit trail. */
export function MemberActs({ member, isBusy, perform }: MemberActsProps) {
  const text = useTexts();
  const [ask, setAsk] = useState<Ask>(null);
  const [until, setUntil] = useState<Date>();
  const close = () => setAsk(null);
  const tell = (what: string, facts: object) => {
    close();
    void perform(what, facts, text('act.done'));
  };
  return (
    <Flex gap={2} wrap="wrap">
      {(member.state === 'pending' || member.state === 'refused') && <Button disabled={isBusy} onClick={() => tell('approve', {})}>{text('act.approve')}</Button>}
      {member.state === 'pending' && <Button variant="danger-light" disabled={isBusy} onClick={() => setAsk('refuse')}>{text('act.refuse')}</Button>}
      {member.state === 'suspended' && <Button disabled={isBusy} onClick={() => tell('lift', {})}>{text('act.lift')}</Button>}
      {(member.state === 'active' || member.state === 'leaving') && <Button variant="danger-light" disabled={isBusy} onClick={() => setAsk('suspend')}>{text('act.suspend')}</Button>}
      <Button variant="tertiary" disabled={isBusy} onClick={() => setAsk('staff')}>{text('act.staff')}</Button>
      <Button variant="tertiary" disabled={isBusy} onClick={() => setAsk('message')}>{text('act.message')}</Button>
      <Button variant="tertiary" disabled={isBusy} onClick={() => tell('export', {})}>{text('act.export')}</Button>
      {ask === 'refuse' && <ReasonDialog isDanger title={text('refuse.title')} explanation={text('refuse.explanation')} action={text('act.refuse')} onClose={close} onConfirm={(reason) => tell('refuse', { reason })} />}
      {ask === 'message' && <ReasonDialog title={text('message.title')} explanation={text('message.explanation')} action={text('act.send')} onClose={close} onConfirm={(message) => tell('message', { message })} />}
      {ask === 'suspend' && (
        <ReasonDialog isDanger title={text('suspend.title')} explanation={text('suspend.explanation')} action={text('act.suspend')} onClose={close} onConfirm={(reason) => tell('suspend', { reason, ...(until && { until: until.toISOString() }) })}>
          <Field.Root name="until" hint={text('suspend.until-hint')}>
            <Field.Label>{text('suspend.until')}</Field.Label>
            <DatePicker value={until} minDate={new Date()} onChange={setUntil} onClear={() => setUntil(undefined)} />
            <Field.Hint />
          </Field.Root>
        </ReasonDialog>
      )}
      {ask === 'staff' && <StaffDialog member={member} onClose={close} onConfirm={(facts) => tell('staff', facts)} />}
    </Flex>
  );
}

function StaffDialog({ member, onClose, onConfirm }: { member: Dossier; onClose(): void; onConfirm(facts: object): void }) {
  const text = useTexts();
  const [isStaff, setIsStaff] = useState(member.isStaff);
  const [jobTitle, setJobTitle] = useState(member.jobTitle ?? '');
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{text('staff.title')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Field.Root name="isStaff">
              <Field.Label>{text('staff.is-staff')}</Field.Label>
              <Toggle checked={isStaff} onLabel={text('list.yes')} offLabel={text('list.no')} onChange={(event) => setIsStaff(event.target.checked)} />
            </Field.Root>
            <Field.Root name="jobTitle">
              <Field.Label>{text('staff.job-title')}</Field.Label>
              <TextInput value={jobTitle} disabled={!isStaff} onChange={(event) => setJobTitle(event.target.value)} />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">{text('act.cancel')}</Button>
          </Dialog.Cancel>
          <Button fullWidth onClick={() => onConfirm({ isStaff, jobTitle: isStaff && jobTitle.trim() ? jobTitle.trim() : null })}>{text('act.save')}</Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
