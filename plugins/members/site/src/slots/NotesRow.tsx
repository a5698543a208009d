import { SettingsRow, useTexts } from '@kring/site/ui';
import { Mail } from 'lucide-react';
import { notesTexts } from '../texts/notes';

export default function NotesRow({ loaded: { count } }: { loaded: { count: number } }) {
  const texts = useTexts(notesTexts);
  return count === 0 ? null : <SettingsRow to="/settings/notes" icon={Mail} title={texts.title} text={texts.row(count)} />;
}
