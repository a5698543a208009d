import { Confirm, pageMeta, useTexts, type DataOf } from '@kring/site/ui';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { BlockFacts } from '../profile/questions';
import { profileTexts } from '../texts/profile';
import { saidTexts } from '../texts/said';

type Profile = DataOf<'members.show-member'>;

export const meta = pageMeta<{ profile: Profile }>(({ language, loaded }) => ({ title: profileTexts[language].blockTitle(loaded?.profile.displayName ?? ''), isUnlisted: true }));

export async function loader({ context, params }: LoaderFunctionArgs) {
  await context.call('members.show-me', {});
  return { profile: await context.read('members.show-member', { params: { handle: params.handle ?? '' } }) };
}

export async function action({ context, params }: ActionFunctionArgs): Promise<Response> {
  const handle = params.handle ?? '';
  const { displayName } = await context.read('members.show-member', { params: { handle } });
  await context.call('members.block', { params: { handle } });
  context.say({ text: saidTexts[context.language].blocked(displayName), undo: { action: `/people/${handle}`, fields: { act: 'unblock' } } });
  return redirect('/settings/blocked');
}

export default function Block() {
  const texts = useTexts(profileTexts);
  const { profile } = useLoaderData<typeof loader>();
  return (
    <Confirm title={texts.blockTitle(profile.displayName)} confirm={texts.block} back={`/people/${profile.handle}`}>
      <BlockFacts profile={profile} />
    </Confirm>
  );
}
