import { redirect, type ActionFunctionArgs } from '@kring/site/router';

export async function action({ context }: ActionFunctionArgs): Promise<Response> {
  await context.call('members.sign-out', {});
  return redirect('/');
}

export const loader = () => redirect('/');
