import { Button, ButtonLink, Menu, MenuItem, Question, useQuestion, useRoot, useTexts, type Asked } from '@kring/site/ui';
import { Form, Link } from '@kring/site/router';
import { Check, EllipsisVertical, Handshake, ShieldBan, Unlink, UserRoundPlus, Volume2, VolumeX } from 'lucide-react';
import type { Profile } from '../pages/profile';
import { profileTexts } from '../texts/profile';
import { BlockFacts, DisconnectFacts } from './questions';

/** What you are to each other in a sentence, and the one thing that comes next. */
export function RelationActs({ profile }: { profile: Profile }) {
  const texts = useTexts(profileTexts);
  const { relation, can } = profile;
  const block = useQuestion(`/people/${profile.handle}/block`);
  const disconnect = useQuestion(`/people/${profile.handle}/disconnect`);
  if (!relation || !(can.follow || can.connect)) return <NotYet />;
  const isAsked = relation.connection === 'requested-by-them';
  return (
    <section className="act">
      <Sentences profile={profile} relation={relation} />
      <Form method="post" className="row" preventScrollReset>
        {isAsked ? <ConnectButtons relation={relation} mayConnect={can.connect} /> : null}
        <FollowButton relation={relation} mayFollow={can.follow} />
        {isAsked ? null : <ConnectButtons relation={relation} mayConnect={can.connect} />}
        <MoreActs relation={relation} profile={profile} questions={{ block, disconnect }} />
      </Form>
      <Question asked={block} title={texts.blockTitle(profile.displayName)} confirm={texts.block}><BlockFacts profile={profile} /></Question>
      <Question asked={disconnect} title={texts.disconnectTitle(profile.displayName)} confirm={texts.disconnect}><DisconnectFacts profile={profile} /></Question>
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

function MoreActs({ profile, relation, questions }: { profile: Profile; relation: Relation; questions: Record<'block' | 'disconnect', Asked> }) {
  const texts = useTexts(profileTexts);
  const { isMuted } = relation;
  return (
    <Menu label={texts.more} summary={<span className="button button--quiet"><EllipsisVertical size={18} aria-hidden />{texts.more}</span>}>
      {relation.connection === 'connected' ? <MenuItem><Link {...questions.disconnect.link}><Unlink size={18} aria-hidden />{texts.disconnect}</Link></MenuItem> : null}
      <MenuItem>
        <button name="act" value={isMuted ? 'unmute' : 'mute'}>{isMuted ? <Volume2 size={18} aria-hidden /> : <VolumeX size={18} aria-hidden />}{isMuted ? texts.unmute : texts.mute}</button>
      </MenuItem>
      {profile.can.block ? <MenuItem isDangerous><Link {...questions.block.link}><ShieldBan size={18} aria-hidden />{texts.block}</Link></MenuItem> : null}
    </Menu>
  );
}

/** Visitors join first; whoever waits for admission is told so. */
function NotYet() {
  const texts = useTexts(profileTexts);
  if (useRoot()?.viewer) return <section className="act"><p className="quiet">{texts.waitToAct}</p></section>;
  return (
    <section className="act">
      <div className="row row--apart"><p>{texts.signInToAct}</p><ButtonLink kind="primary" to="/join">{texts.join}</ButtonLink></div>
    </section>
  );
}
