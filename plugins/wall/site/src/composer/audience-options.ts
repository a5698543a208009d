import type { ExplainedOption } from '@kring/site/ui';
import { Globe, Handshake, Users } from 'lucide-react';
import type { postTexts } from '../texts/post';

const icons = { public: Globe, members: Users, connections: Handshake };

export function audienceOptions(texts: (typeof postTexts)['nl']): ExplainedOption[] {
  return (['public', 'members', 'connections'] as const).map((value) => ({ value, icon: icons[value], label: texts.audiences[value], hint: texts.audienceHints[value] }));
}
