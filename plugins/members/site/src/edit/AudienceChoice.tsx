import { ExplainedSelect, useTexts } from '@kring/site/ui';
import { Globe, Handshake, LockKeyhole, Users } from 'lucide-react';
import { editTexts } from '../texts/edit';
import type { Me } from './EditFields';

const icons = { public: Globe, members: Users, connections: Handshake, me: LockKeyhole };
const audiences = ['public', 'members', 'connections', 'me'] as const;

/** Who sees one field, right beside it. */
export function AudienceChoice({ me, field, label }: { me: Me; field: string; label: string }) {
  const texts = useTexts(editTexts);
  const options = audiences.map((value) => ({ value, icon: icons[value], label: texts.audiences[value], hint: texts.audienceHints[value] }));
  return <ExplainedSelect label={texts.whoSees(label)} name={`audience-${field}`} options={options} defaultValue={me.audiences[field] ?? 'members'} />;
}
