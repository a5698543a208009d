import { Button, ButtonLink, ExplainedSelect, Notice, TextArea, TextField, useLanguage, useTexts, type DataOf } from '@kring/site/ui';
import { Form } from '@kring/site/router';
import { composeTexts } from '../texts/compose';
import { postTexts } from '../texts/post';
import { audienceOptions } from './audience-options';
import { iconOfKind } from './kinds';
import { useDraft } from './use-draft';

type Draft = DataOf<'wall.list-drafts'>[number]['content'];

export interface Refusal {
  refused: string;
  errors: { title?: string; text?: string };
  given: Draft;
}

interface ComposerProps {
  kinds: DataOf<'wall.list-kinds'>;
  draft: Draft | null;
  refusal?: Refusal;
  /** Where giving up leads. */
  back: string;
}

/** One form for every kind: which fields show follows from the chosen kind, by style alone, so it works without a script. */
export function Composer({ kinds, draft, refusal, back }: ComposerProps) {
  const texts = useTexts(composeTexts);
  const words = useTexts(postTexts);
  const language = useLanguage();
  const { form, keep, stop, isKept } = useDraft('post');
  const start = refusal?.given ?? draft;
  return (
    <Form ref={form} method="post" action="/posts/new" className="composer stack stack--tight" onInput={keep} onSubmit={stop}>
      {refusal ? <Notice tone="wrong">{refusal.refused}</Notice> : null}
      {!refusal && draft?.text ? <p className="small quiet">{texts.draftFound}</p> : null}
      <fieldset className="composer__kinds">
        <legend className="off-screen">{texts.kindLabel}</legend>
        {kinds.map(({ kind, label, hint, title }, at) => {
          const Icon = iconOfKind(kind);
          return (
            <label key={kind} className="kind" title={hint}>
              <input type="radio" name="kind" value={kind} defaultChecked={start?.kind ? start.kind === kind : at === 0} data-title={title} />
              <Icon size={18} aria-hidden />{label}
            </label>
          );
        })}
      </fieldset>
      <div className="composer__title"><TextField label={texts.titleLabel} hint={texts.titleHint} name="title" maxLength={140} defaultValue={start?.title ?? ''} error={refusal?.errors.title} /></div>
      <TextArea label={texts.textLabel} hint={texts.textHint} name="text" rows={5} defaultValue={start?.text ?? ''} error={refusal?.errors.text} lang={language} />
      <div className="composer__foot">
        <ExplainedSelect label={texts.audienceLabel} name="audience" options={audienceOptions(words)} defaultValue={start?.audience ?? 'members'} />
        <span className="small quiet" role="status">{isKept ? texts.draftKept : ''}</span>
        <ButtonLink kind="quiet" to={back}>{texts.cancel}</ButtonLink>
        <Button kind="primary" name="act" value="publish">{texts.publish}</Button>
      </div>
    </Form>
  );
}
