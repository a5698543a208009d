import '../people.css';
import { EmptyMill, EmptyState, PageHead, pageMeta, useTexts, type DataOf } from '@kring/site/ui';
import { useLoaderData, useSearchParams, Link, type LoaderFunctionArgs } from '@kring/site/router';
import { ProfileHead } from '../profile/ProfileHead';
import { ProfileSide } from '../profile/ProfileSide';
import { editTexts } from '../texts/edit';

const audiences = ['public', 'members', 'connections'] as const;

export const meta = pageMeta(({ language }) => ({ title: editTexts[language].viewAsTitle, isUnlisted: true }));

export async function loader({ context, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('audience');
  const audience = audiences.find((known) => known === asked) ?? 'public';
  const { data } = await context.call('members.show-me-as', { query: { audience } });
  return { audience, handle: context.viewer?.handle ?? '', profile: (data ?? null) as DataOf<'members.show-member'> | null };
}

export default function ViewAs() {
  const texts = useTexts(editTexts);
  const { profile, audience, handle } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  return (
    <>
      <PageHead title={texts.viewAsTitle} back={{ to: `/people/${handle}`, label: texts.back }} />
      <nav className="tabs" aria-label={texts.viewAs} key={query.toString()}>
        {audiences.map((known) => (
          <Link key={known} to={`/profile/as?audience=${known}`} aria-current={known === audience ? 'page' : undefined} preventScrollReset>{texts.viewAsTabs[known]}</Link>
        ))}
      </nav>
      <div className="view-as">
        {profile ? (
          <article className="profile">
            <ProfileHead profile={profile} isOwn={false} />
            {profile.about ? <div className="profile__about" dangerouslySetInnerHTML={{ __html: profile.about.html }} /> : null}
            <ProfileSide profile={profile} />
          </article>
        ) : <EmptyState drawing={<EmptyMill />} title={texts.viewAsHidden} />}
      </div>
    </>
  );
}
