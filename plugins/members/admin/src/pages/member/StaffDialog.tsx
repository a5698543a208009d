import { FormDialog, useResource } from '@kring/community/admin';
import { Field, SingleSelect, SingleSelectOption, TextInput, Toggle } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { paths, type Department, type Dossier } from '../../api';
import { useTexts } from '../../texts';

interface StaffDialogProps {
  member: Dossier;
  isBusy: boolean;
  onClose(): void;
  onConfirm(facts: object): void;
}

export function StaffDialog({ member, isBusy, onClose, onConfirm }: StaffDialogProps) {
  const text = useTexts();
  const { locale } = useIntl();
  const { value: departments } = useResource<Department[]>(paths.departments);
  const [isStaff, setIsStaff] = useState(member.isStaff);
  const [jobTitle, setJobTitle] = useState(member.jobTitle ?? '');
  const [department, setDepartment] = useState(member.departmentId ?? '');
  const confirm = () => onConfirm({ isStaff, jobTitle: isStaff ? jobTitle.trim() || null : null, department: isStaff ? department || null : null });
  return (
    <FormDialog title={text('staff.title', { name: member.displayName })} explanation={text('staff.explanation')} action={text('act.save')} isBusy={isBusy} onClose={onClose} onConfirm={confirm}>
      <Field.Root name="isStaff">
        <Field.Label>{text('staff.is-staff')}</Field.Label>
        <Toggle checked={isStaff} onLabel={text('list.yes')} offLabel={text('list.no')} onChange={(event) => setIsStaff(event.target.checked)} />
      </Field.Root>
      <Field.Root name="jobTitle">
        <Field.Label>{text('staff.job-title')}</Field.Label>
        <TextInput value={jobTitle} maxLength={80} disabled={!isStaff} onChange={(event) => setJobTitle(event.target.value)} />
      </Field.Root>
      <Field.Root name="department">
        <Field.Label>{text('staff.department')}</Field.Label>
        <SingleSelect value={department} disabled={!isStaff} placeholder={text('staff.no-department')} onChange={(value) => setDepartment(String(value))} onClear={() => setDepartment('')} clearLabel={text('list.clear')}>
          {(departments ?? []).map(({ id, nameNl, nameEn }) => (
            <SingleSelectOption key={id} value={id}>
              {locale === 'nl' ? nameNl : nameEn}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </FormDialog>
  );
}
