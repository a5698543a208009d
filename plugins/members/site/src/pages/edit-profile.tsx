import '../people.css';
import { Button, ButtonLink, Notice, PageHead, fieldErrors, pageMeta, problemText, useTexts, type SiteContext } from '@kring/site/ui';
import { Form, data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { EditFields } from '../edit/EditFields';
import { HandleForm } from '../edit/HandleForm';
import { PhotoForm } from '../edit/PhotoForm';
import { fileOf } from '../edit/file-of';
import { changesOf } from '../edit/changes-of';
import { editTexts } from '../texts/edit';
import { saidTexts } from '../texts/said';

export const meta = pageMeta(({ language }) => ({ title: editTexts[language].title, isUnlisted: true }));

export async function loader({ context }: LoaderFunctionArgs) {
  const [me, themes] = await Promise.all([context.read('members.show-me', {}), context.read('members.list-themes', {})]);
  return { me, themes };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const texts = editTexts[context.language];
  const act = form.get('act');
  if (act === 'photo') {
    const file = await fileOf(form.get('photo'));
    const result = file ? await context.attempt('members.upload-photo', {}, { photo: file.uploaded }) : null;
    await file?.remove();
    if (result?.ok && isWelcome(request)) return redirect('/welcome');
    return result?.ok ? saved(context, saidTexts[context.language].photoSaved) : data({ photo: texts.photoWrong }, { status: 400 });
  }
  if (act === 'remove-photo') {
    await context.call('members.remove-photo', {});
    return saved(context, saidTexts[context.language].photoRemoved);
  }
  if (act === 'handle') {
    const result = await context.attempt('members.change-handle', { body: { handle: String(form.get('handle') ?? '') } });
    const words = { 'members.handle-taken': texts.handleTaken, 'community.invalid-input': texts.handleWrong };
    return result.ok ? saved(context, texts.saved) : data({ handle: problemText(result.problem, context.language, words) }, { status: result.problem.status });
  }
  const result = await context.attempt('members.update-me', { body: changesOf(form) });
  if (result.ok) return saved(context, texts.saved);
  const errors = fieldErrors(result.problem, {
    displayName: texts.nameWrong, headline: texts.headlineWrong, about: texts.aboutWrong, location: texts.locationWrong, links: texts.linksWrong,
  });
  return data({ errors, refused: problemText(result.problem, context.language) }, { status: result.problem.status });
}

/** Stays on the page: whoever edits often saves more than once. */
function saved(context: SiteContext, text: string) {
  context.say({ text });
  return data({});
}

const isWelcome = (request: Request) => new URL(request.url).searchParams.get('next') === 'welcome';

interface Answer {
  photo?: string;
  handle?: string;
  refused?: string;
  errors?: Partial<Record<'displayName' | 'headline' | 'about' | 'location' | 'links', string>>;
}

export default function EditProfile() {
  const texts = useTexts(editTexts);
  const { me, themes } = useLoaderData<typeof loader>();
  const answer = useActionData() as Answer | undefined;
  return (
    <div className="column stack">
      <PageHead title={texts.title} back={{ to: `/people/${me.handle}`, label: texts.back }} />
      {answer?.refused ? <Notice tone="wrong">{answer.refused}</Notice> : null}
      <PhotoForm me={me} error={answer?.photo} />
      <Form method="post" className="stack" preventScrollReset={Boolean(answer?.errors)}>
        <EditFields me={me} themes={themes} errors={answer?.errors ?? {}} />
        <div className="save-bar">
          <Button kind="primary" name="act" value="fields">{texts.save}</Button>
          <ButtonLink kind="quiet" to="/profile/as">{texts.viewAs}</ButtonLink>
        </div>
      </Form>
      <HandleForm me={me} error={answer?.handle} />
    </div>
  );
}
