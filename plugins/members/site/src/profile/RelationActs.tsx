import { Button, ButtonLink, Menu, useTexts } from '@kring/site/ui';
import { Form, Link } from '@kring/site/router';
import { Check, EllipsisVertical, Handshake, ShieldBan, UserRoundPlus, Volume2, VolumeX } from 'lucide-react';
import type { Profile } from '../pages/profile';
import { profileTexts } from '../texts/profile';

/** What you are to each other in a sentence, and the one thing that comes next. */
export function RelationActs({ profile }: { profile: Profile }) {
  const texts = useTexts(profileTexts);
  const { relation, can } = profile;
  if (!relation || !(can.follow || can.connect)) return <SignIn />;
  const isAsked = relation.connection === 'requested-by-them';
  return (
    <section className="act">
      <Sentences profile={profile} relation={relation} />
      <Form method="post" className="row" preventScrollReset>
        {isAsked ? <ConnectButtons relation={relation} mayConnect={can.connect} /> : null}
        <FollowButton relation={relation} mayFollow={can.follow} />
        {isAsked ? null : <ConnectButtons relation={relation} mayConnect={can.connect} />}
        <Menu label={texts.more} summary={<span className="button button--quiet"><EllipsisVertical size={18} aria-hidden />{texts.more}</span>}>
          {relation.connection === 'connected' ? <MenuAct act="disconnect" icon={<Handshake size={18} aria-hidden />}>{texts.disconnect}</MenuAct> : null}
          <MenuAct act={relation.isMuted ? 'unmute' : 'mute'} icon={relation.isMuted ? <Volume2 size={18} aria-hidden /> : <VolumeX size={18} aria-hidden />}>
            {relation.isMuted ? texts.unmute : texts.mute}
          </MenuAct>
          {can.block ? <Link className="menu__item menu__item--danger" to={`/people/${profile.handle}/block`}><ShieldBan size={18} aria-hidden />{texts.block}</Link> : null}
        </Menu>
      </Form>
    </section>
  );
}

type Relation = NonNullable<Profile['relation']>;

function Sentences({ profile, relation }: { profile: Profile; relation: Relation }) {
  const texts = useTexts(profileTexts);
  const name = profile.displayName.split(' ')[0] ?? profile.displayName;
  const sentences = [
    relation.connection === 'connected' ? texts.connected(name) : null,
    relation.connection === 'requested-by-them' ? texts.acceptSentence(name) : null,
    relation.connection === 'requested-by-you' ? texts.withdrawSentence(name) : null,
    relation.follow === 'following' ? texts.followingSentence(name) : null,
    relation.follow === 'requested' ? texts.requestedSentence(name) : null,
    relation.followedBy === 'following' ? texts.followedBy(name) : null,
    relation.isMuted ? texts.mutedSentence(name) : null,
  ].filter(Boolean);
  const next = relation.follow === 'none' && relation.connection === 'none' ? texts.followSentence(name) : null;
  return <p>{[...sentences, next].filter(Boolean).join(' ')}</p>;
}

function ConnectButtons({ relation, mayConnect }: { relation: Relation; mayConnect: boolean }) {
  const texts = useTexts(profileTexts);
  if (relation.connection === 'requested-by-them') {
    return (
      <>
        <Button kind="primary" name="act" value="connect" icon={<Check size={18} aria-hidden />}>{texts.accept}</Button>
        <Button name="act" value="disconnect">{texts.decline}</Button>
      </>
    );
  }
  if (relation.connection === 'requested-by-you') return <Button name="act" value="disconnect">{texts.withdraw}</Button>;
  if (relation.connection === 'connected' || !mayConnect) return null;
  const isPrimary = relation.follow !== 'none';
  return <Button kind={isPrimary ? 'primary' : 'plain'} name="act" value="connect" icon={<Handshake size={18} aria-hidden />}>{texts.connect}</Button>;
}

function FollowButton({ relation, mayFollow }: { relation: Relation; mayFollow: boolean }) {
  const texts = useTexts(profileTexts);
  if (relation.follow === 'following') return <Button name="act" value="unfollow">{texts.unfollow}</Button>;
  if (relation.follow === 'requested') return <Button name="act" value="unfollow">{texts.requested}</Button>;
  if (!mayFollow) return null;
  const isPrimary = relation.connection !== 'requested-by-them';
  return <Button kind={isPrimary ? 'primary' : 'plain'} name="act" value="follow" icon={<UserRoundPlus size={18} aria-hidden />}>{texts.follow}</Button>;
}

function MenuAct({ act, icon, children }: { act: string; icon: React.ReactNode; children: React.ReactNode }) {
  return <button className="menu__item" name="act" value={act}>{icon}{children}</button>;
}

function SignIn() {
  const texts = useTexts(profileTexts);
  return (
    <section className="act">
      <div className="row row--apart"><p>{texts.signInToAct}</p><ButtonLink kind="primary" to="/join">{texts.join}</ButtonLink></div>
    </section>
  );
}
