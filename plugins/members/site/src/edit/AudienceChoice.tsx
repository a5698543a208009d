import { useTexts } from '@kring/site/ui';
import { Eye } from 'lucide-react';
import { editTexts } from '../texts/edit';
import type { Me } from './EditFields';

const audiences = ['public', 'members', 'connections', 'me'] as const;

/** Who sees one field, right beside it. */
export function AudienceChoice({ me, field, label }: { me: Me; field: string; label: string }) {
  const texts = useTexts(editTexts);
  return (
    <label className="audience">
      <Eye size={16} aria-hidden />
      <span className="off-screen">{texts.whoSees(label)}</span>
      <select className="field__select" name={`audience-${field}`} defaultValue={me.audiences[field] ?? 'members'}>
        {audiences.map((audience) => <option key={audience} value={audience}>{texts.audiences[audience]}</option>)}
      </select>
    </label>
  );
}
