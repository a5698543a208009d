import { Confirm, pageMeta, useTexts, type DataOf } from '@kring/site/ui';
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { DisconnectFacts } from '../profile/questions';
import { profileTexts } from '../texts/profile';
import { saidTexts } from '../texts/said';

type Profile = DataOf<'members.show-member'>;

export const meta = pageMeta<{ profile: Profile }>(({ language, loaded }) => ({ title: profileTexts[language].disconnectTitle(loaded?.profile.displayName ?? ''), isUnlisted: true }));

export async function loader({ context, params }: LoaderFunctionArgs) {
  await context.call('members.show-me', {});
  const profile = await context.read('members.show-member', { params: { handle: params.handle ?? '' } });
  if (profile.relation?.connection !== 'connected') throw redirect(`/people/${profile.handle}`);
  return { profile };
}

export async function action({ context, params }: ActionFunctionArgs): Promise<Response> {
  await context.call('members.disconnect', { params: { handle: params.handle ?? '' } });
  context.say({ text: saidTexts[context.language].disconnected });
  return redirect(`/people/${params.handle}`);
}

export default function Disconnect() {
  const texts = useTexts(profileTexts);
  const { profile } = useLoaderData<typeof loader>();
  return (
    <Confirm title={texts.disconnectTitle(profile.displayName)} confirm={texts.disconnect} back={`/people/${profile.handle}`}>
      <DisconnectFacts profile={profile} />
    </Confirm>
  );
}
