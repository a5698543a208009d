import { SettingsRow, useTexts } from '@kring/site/ui';
import { KeyRound } from 'lucide-react';
import { texts } from '../texts';

export default function LogInsRow() {
  const { logIns: words } = useTexts(texts);
  return <SettingsRow to="/settings/log-ins" icon={KeyRound} title={words.title} text={words.text} />;
}
