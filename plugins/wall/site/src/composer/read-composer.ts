import type { SiteContext } from '@kring/site/ui';
import type { Refusal } from './Composer';
import { composeTexts } from '../texts/compose';
import { fieldErrors, problemText } from '@kring/site/ui';

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** What the form of the composer says, as the API takes it. A kind without a title drops what a hidden field still holds. */
export async function readComposed(context: SiteContext, form: FormData) {
  const kind = textOf(form, 'kind') || 'status';
  const known = (await context.read('wall.list-kinds', {})).find((one) => one.kind === kind);
  const title = textOf(form, 'title').trim();
  const audience = ['public', 'members', 'connections'].find((name) => name === form.get('audience')) as 'public' | 'members' | 'connections' | undefined;
  return { kind, title: known?.title === 'none' || title === '' ? null : title, text: textOf(form, 'text'), audience: audience ?? ('members' as const) };
}

type Composed = Awaited<ReturnType<typeof readComposed>>;

export function refusalOf(context: SiteContext, problem: Parameters<typeof problemText>[0], given: Composed): Refusal {
  const texts = composeTexts[context.language];
  const errors = fieldErrors(problem, { title: texts.titleWrong, text: texts.textWrong });
  return { refused: problemText(problem, context.language), errors, given: { ...given, title: given.title ?? '' } };
}
