import { Avatar, ButtonLink, useLanguage, useRoot, useTexts } from '@kring/site/ui';
import { Link } from '@kring/site/router';
import { BadgeCheck, Eye, PenLine } from 'lucide-react';
import type { Profile } from '../pages/profile';
import { profileTexts } from '../texts/profile';

/** Face, name, what they are in words, and how many people stand around them. */
export function ProfileHead({ profile, isOwn }: { profile: Profile; isOwn: boolean }) {
  const texts = useTexts(profileTexts);
  return (
    <header className="profile__head">
      <Avatar name={profile.displayName} photo={profile.photo} ring={profile.isStaff ? 'staff' : 'member'} size="huge" />
      <div className="profile__words">
        <h1 className="profile__name">{profile.displayName}</h1>
        <p className="profile__handle">@{profile.handle}<Since at={profile.joinedAt} /></p>
        <StaffLine profile={profile} />
        {profile.headline ? <p className="profile__headline">{profile.headline}</p> : null}
        {profile.counts && profile.can.seeRelations ? <Counts profile={profile} /> : null}
        {isOwn ? (
          <div className="row">
            <ButtonLink kind="primary" to="/profile/edit" icon={<PenLine size={18} aria-hidden />}>{texts.edit}</ButtonLink>
            <ButtonLink kind="quiet" to="/profile/as" icon={<Eye size={18} aria-hidden />}>{texts.viewAs}</ButtonLink>
          </div>
        ) : null}
      </div>
    </header>
  );
}

function Since({ at }: { at: string | null }) {
  const texts = useTexts(profileTexts);
  const language = useLanguage();
  if (!at) return null;
  const month = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' }).format(new Date(at));
  return <> · {texts.joined(month)}</>;
}

function StaffLine({ profile }: { profile: Profile }) {
  const texts = useTexts(profileTexts);
  const organisation = useRoot()?.organisation.name ?? '';
  if (!profile.isStaff || profile.kind === 'organisation') return null;
  const job = [profile.jobTitle, profile.department].filter(Boolean).join(' · ');
  return <p className="profile__staff"><BadgeCheck size={20} aria-hidden />{job ? texts.staffLine(job, organisation) : texts.staff(organisation)}</p>;
}

function Counts({ profile }: { profile: Profile }) {
  const texts = useTexts(profileTexts);
  const { counts, handle } = profile;
  if (!counts) return null;
  return (
    <p className="profile__counts figures">
      <Link to={`/people/${handle}/followers`}>{texts.followers(counts.followers)}</Link>
      <Link to={`/people/${handle}/following`}>{texts.following(counts.following)}</Link>
      <Link to={`/people/${handle}/connections`}>{texts.connections(counts.connections)}</Link>
    </p>
  );
}
