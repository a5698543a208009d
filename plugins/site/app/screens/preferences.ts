import { redirect } from 'react-router';
import type { ActionFunctionArgs } from '../router';
import { safeReturnTo } from '../server/return-to';
import { languages } from '../texts/language';

const year = 365 * 86_400;
const themes = ['light', 'dark', 'system'];

/** Language and light or dark, for this browser; kept without a script. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const form = await request.formData();
  const language = languages.find((known) => known === form.get('language'));
  const theme = themes.find((known) => known === form.get('theme'));
  if (language) context.setCookie('kring_language', language, year);
  if (theme) context.setCookie('kring_theme', theme === 'system' ? null : theme, year);
  return redirect(safeReturnTo(form.get('returnTo')));
}

export const loader = () => redirect('/');
