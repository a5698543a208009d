import '../people.css';
import { Notice, Slot, loadSlot, pageMeta, problemText, useRoot, useTexts, type DataOf } from '@kring/site/ui';
import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from '@kring/site/router';
import { ProfileHead } from '../profile/ProfileHead';
import { ProfileSide } from '../profile/ProfileSide';
import { RelationActs } from '../profile/RelationActs';
import { changeRelation } from '../profile/change-relation';
import { profileTexts } from '../texts/profile';

export type Profile = DataOf<'members.show-member'>;

export const meta = pageMeta<{ profile: Profile }>(({ loaded }) => ({
  title: loaded?.profile.displayName ?? '',
  description: loaded?.profile.headline ?? undefined,
  image: loaded?.profile.photo?.large,
  jsonLd: loaded && {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: { '@type': 'Person', name: loaded.profile.displayName, alternateName: loaded.profile.handle, description: loaded.profile.headline ?? undefined },
  },
}));

export async function loader({ context, params }: LoaderFunctionArgs) {
  const handle = params.handle ?? '';
  const reply = await context.call('members.show-member', { params: { handle } });
  if (reply.meta?.movedTo) throw redirect(`/people/${reply.meta.movedTo}`, 301);
  const profile = reply.data as Profile;
  const isOwn = context.viewer?.handle === profile.handle;
  return { profile, isOwn, sections: await loadSlot('profile.sections', context, { handle: profile.handle, isOwn }) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const result = await changeRelation(context, params.handle ?? '', (await request.formData()).get('act'));
  if (result.ok) return redirect(`/people/${params.handle}`);
  return data({ refused: problemText(result.problem, context.language) }, { status: result.problem.status });
}

export default function ProfilePage() {
  const { profile, isOwn, sections } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <article className="profile">
      <ProfileHead profile={profile} isOwn={isOwn} />
      <div className="stack">
        {refused ? <Notice tone="wrong">{refused.refused}</Notice> : null}
        {isOwn ? null : <RelationActs profile={profile} />}
        <About profile={profile} isOwn={isOwn} />
        <Slot name="profile.sections" loaded={sections} props={{ handle: profile.handle, isOwn }} />
      </div>
      <ProfileSide profile={profile} />
    </article>
  );
}

function About({ profile, isOwn }: { profile: Profile; isOwn: boolean }) {
  const texts = useTexts(profileTexts);
  const organisation = useRoot()?.organisation.name ?? '';
  if (profile.about) return <section aria-label={texts.about} className="profile__about" dangerouslySetInnerHTML={{ __html: profile.about.html }} />;
  if (profile.kind === 'organisation') return <p className="quiet">{texts.organisation}</p>;
  return <p className="quiet">{isOwn ? texts.ownNothing : texts.nothing(profile.displayName || organisation)}</p>;
}
