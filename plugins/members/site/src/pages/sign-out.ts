import { redirect, type ActionFunctionArgs } from '@kring/site/router';
import { saidTexts } from '../texts/said';

export async function action({ context }: ActionFunctionArgs): Promise<Response> {
  await context.call('members.sign-out', {});
  context.say({ text: saidTexts[context.language].signedOut });
  return redirect('/');
}

export const loader = () => redirect('/');
