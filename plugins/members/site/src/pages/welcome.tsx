import '../people.css';
import { Button, Choice, Notice, TextField, fieldErrors, pageMeta, problemText, safeReturnTo, useRoot, useTexts, type DataOf } from '@kring/site/ui';
import { Form, data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import type { ReactNode } from 'react';
import { ThemeChips, type Me } from '../edit/EditFields';
import { PhotoForm } from '../edit/PhotoForm';
import { changesOf } from '../edit/changes-of';
import { useArrivingPhoto } from '../edit/use-arriving-photo';
import { editTexts } from '../texts/edit';
import { welcomeTexts } from '../texts/welcome';

export const meta = pageMeta(({ language, organisation }) => ({ title: welcomeTexts[language].whoTitle(organisation.name), isUnlisted: true }));

const stepOf = (query: URLSearchParams) => Math.min(3, Math.max(1, Number(query.get('step')) || 1));

function addressOf(step: number, returnTo: string): string {
  return `/welcome?${new URLSearchParams({ step: String(step), ...(returnTo === '/' ? {} : { returnTo }) }).toString()}`;
}

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const [me, themes, guidelines] = await Promise.all([
    context.read('members.show-me', {}),
    context.read('members.list-themes', {}),
    context.call('members.show-guidelines', {}),
  ]);
  return { step: stepOf(query), returnTo: safeReturnTo(query.get('returnTo')), me, themes, rules: guidelines.data ?? null };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const [step, returnTo, form] = [stepOf(query), safeReturnTo(query.get('returnTo')), await request.formData()];
  const isSkipped = form.get('act') === 'skip';
  if (step === 3) {
    const version = Number(form.get('version')) || null;
    if (!isSkipped && version !== null) {
      if (!form.has('agree')) return data({ agree: welcomeTexts[context.language].agreeWrong }, { status: 400 });
      await context.call('members.accept-guidelines', { body: { version } });
    }
    await context.call('members.finish-welcome', {});
    return redirect(returnTo);
  }
  if (!isSkipped) {
    const result = await context.attempt('members.update-me', { body: changesOf(form) });
    if (!result.ok) {
      const { nameWrong, headlineWrong } = editTexts[context.language];
      const errors = fieldErrors(result.problem, { displayName: nameWrong, headline: headlineWrong });
      return data({ errors, refused: problemText(result.problem, context.language) }, { status: result.problem.status });
    }
  }
  return redirect(addressOf(step + 1, returnTo));
}

interface Answer {
  agree?: string;
  refused?: string;
  errors?: Partial<Record<'displayName' | 'headline', string>>;
}

export default function Welcome() {
  const { step, me, themes, rules } = useLoaderData<typeof loader>();
  const answer = useActionData() as Answer | undefined;
  if (step === 1) return <Who me={me} answer={answer} />;
  if (step === 2) return <WhatYouLove me={me} themes={themes} />;
  return <Rules rules={rules} error={answer?.agree} />;
}

function Step({ step, title, lead, children }: { step: number; title: string; lead?: string; children: ReactNode }) {
  const texts = useTexts(welcomeTexts);
  return (
    <div className="column stack">
      <div className="stack stack--tight">
        <div className="steps" aria-hidden>{[1, 2, 3].map((number) => <span key={number} data-on={number <= step} />)}</div>
        <p className="quiet small">{texts.step(step)}</p>
        <h1>{title}</h1>
        {lead ? <p className="lead quiet">{lead}</p> : null}
      </div>
      {children}
    </div>
  );
}

function NextOrSkip({ next, isPrimary = true }: { next: string; isPrimary?: boolean }) {
  const texts = useTexts(welcomeTexts);
  return (
    <div className="row">
      <Button kind={isPrimary ? 'primary' : 'plain'} name="act" value="next">{next}</Button>
      <Button kind="quiet" name="act" value="skip" formNoValidate>{texts.skip}</Button>
    </div>
  );
}

function Who({ me, answer }: { me: Me; answer?: Answer }) {
  const texts = useTexts(welcomeTexts);
  const words = useTexts(editTexts);
  const organisation = useRoot()?.organisation.name ?? '';
  useArrivingPhoto(me.photo !== null);
  return (
    <Step step={1} title={texts.whoTitle(organisation)} lead={me.photoOrigin === 'network' || me.headline ? texts.who : texts.whoWithout}>
      {answer?.refused ? <Notice tone="wrong">{answer.refused}</Notice> : null}
      <PhotoForm me={me} action="/profile/edit?next=welcome" />
      <Form method="post" className="stack">
        <TextField label={words.name} name="displayName" defaultValue={me.displayName} autoComplete="name" required maxLength={80} error={answer?.errors?.displayName} />
        <TextField label={words.headline} hint={words.headlineHint} name="headline" defaultValue={me.headline ?? ''} maxLength={160} error={answer?.errors?.headline} />
        <NextOrSkip next={texts.next} />
      </Form>
    </Step>
  );
}

function WhatYouLove({ me, themes }: { me: Me; themes: DataOf<'members.list-themes'> }) {
  const texts = useTexts(welcomeTexts);
  return (
    <Step step={2} title={texts.themesTitle} lead={themes.length > 0 ? texts.themes : texts.noThemes}>
      <Form method="post" className="stack">
        <input type="hidden" name="has-themes" value="yes" />
        <fieldset><legend className="off-screen">{texts.themesTitle}</legend><ThemeChips themes={themes} chosen={new Set(me.themes.map(({ slug }) => slug))} /></fieldset>
        <NextOrSkip next={texts.next} />
      </Form>
    </Step>
  );
}

function Rules({ rules, error }: { rules: { version: number; html: string } | null; error?: string }) {
  const texts = useTexts(welcomeTexts);
  return (
    <Step step={3} title={texts.rulesTitle} lead={rules ? undefined : texts.noRules}>
      {rules ? <div className="prose" dangerouslySetInnerHTML={{ __html: rules.html }} /> : null}
      <Form method="post" className="stack">
        {rules ? (
          <>
            <input type="hidden" name="version" value={rules.version} />
            {error ? <Notice tone="wrong">{error}</Notice> : null}
            <Choice name="agree" label={texts.agree} />
          </>
        ) : null}
        <NextOrSkip next={texts.finish} />
      </Form>
    </Step>
  );
}
