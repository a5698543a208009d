import { Button, Time, useTexts, type DataOf } from '@kring/site/ui';
import { Form, Link } from '@kring/site/router';
import { notesTexts } from '../texts/notes';

type Note = DataOf<'members.list-notes'>[number];

/** Notes with a button each; the form posts to the page of notes, wherever the list stands. */
export function NoteList({ notes }: { notes: readonly Note[] }) {
  const texts = useTexts(notesTexts);
  return (
    <Form method="post" action="/settings/notes">
      <ul className="rows" role="list">
        {notes.map((note) => (
          <li key={note.id} className="rows__item">
            <NoteWords note={note} />
            <Button name="note" value={note.id} aria-label={`${texts.putAway}: ${texts[note.kind]}`}>{texts.putAway}</Button>
          </li>
        ))}
      </ul>
    </Form>
  );
}

function NoteWords({ note: { kind, text, createdAt } }: { note: Note }) {
  const texts = useTexts(notesTexts);
  return (
    <div>
      <span className="rows__title">{texts[kind]}</span> <span className="quiet small"><Time at={createdAt} /></span>
      {kind === 'message' ? <p style={{ whiteSpace: 'pre-line' }}>{text}</p> : null}
      {kind === 'exported' ? <p>{texts.exportedText} <Link to="/settings/export">{texts.toExport}</Link></p> : null}
      {kind === 'approved' ? <p>{texts.approvedText}</p> : null}
    </div>
  );
}
