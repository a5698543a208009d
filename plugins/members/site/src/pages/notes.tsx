import { EmptyState, FreeChairs, PageHead, pageMeta, useTexts } from '@kring/site/ui';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { NoteList } from '../notes/NoteList';
import { notesTexts } from '../texts/notes';

export const meta = pageMeta(({ language }) => ({ title: notesTexts[language].title, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  return { notes: await context.read('members.list-notes', {}) };
}

/** A note that is gone already is what the member wanted. */
export async function action({ context, request }: ActionFunctionArgs): Promise<Response> {
  const id = String((await request.formData()).get('note') ?? '');
  await context.attempt('members.put-note-away', { params: { id } });
  return redirect('/settings/notes');
}

export default function NotesPage() {
  const texts = useTexts(notesTexts);
  const { notes } = useLoaderData<typeof loader>();
  return (
    <div className="column stack">
      <PageHead title={texts.title} lead={texts.lead} back={{ to: '/settings', label: texts.back }} />
      {notes.length === 0 ? <EmptyState drawing={<FreeChairs />} title={texts.none}>{texts.noneText}</EmptyState> : <NoteList notes={notes} />}
    </div>
  );
}
