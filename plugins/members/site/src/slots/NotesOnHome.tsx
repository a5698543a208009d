import { useTexts, type DataOf } from '@kring/site/ui';
import { NoteList } from '../notes/NoteList';
import { notesTexts } from '../texts/notes';

export default function NotesOnHome({ loaded: { notes } }: { loaded: { notes: DataOf<'members.list-notes'> } }) {
  const texts = useTexts(notesTexts);
  if (notes.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="from-us">
      <h2 id="from-us">{texts.title}</h2>
      <NoteList notes={notes} />
    </section>
  );
}
