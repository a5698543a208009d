import type { ActionFunctionArgs } from '@kring/site/router';

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : undefined;
};

/** Where forms keep what is being written. A draft that can't be kept is no reason to disturb who writes it. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const [kind, title, audience] = [textOf(form, 'kind'), textOf(form, 'title'), textOf(form, 'audience') as 'members' | undefined];
  const body = { text: textOf(form, 'text') ?? '', ...(kind && { kind }), ...(title !== undefined && { title }), ...(audience && { audience }) };
  const result = await context.attempt('wall.save-draft', { params: { slot: params.slot ?? '' }, body });
  return { savedAt: result.ok ? result.reply.data?.savedAt : undefined };
}
