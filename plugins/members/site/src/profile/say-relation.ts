import type { DataOf, Said, SiteContext } from '@kring/site/ui';
import { saidTexts } from '../texts/said';
import type { RelationAct } from './change-relation';

type Relation = NonNullable<DataOf<'members.show-member'>['relation']>;
type Words = (typeof saidTexts)['nl'];

/** What an act brought about, from how the two stand now, and the act that takes it back. */
function saidOf(act: RelationAct, name: string, { before, after, words }: { before: Relation | null; after: Relation | null; words: Words }): { text: string; undo?: RelationAct } {
  switch (act) {
    case 'follow':
      return { text: after?.follow === 'requested' ? words.followRequested(name) : words.followed(name), undo: 'unfollow' };
    case 'unfollow':
      return before?.follow === 'requested' ? { text: words.followWithdrawn, undo: 'follow' } : { text: words.unfollowed(name), undo: 'follow' };
    case 'connect':
      return after?.connection === 'connected' ? { text: words.connected(name) } : { text: words.connectionAsked(name), undo: 'disconnect' };
    case 'disconnect':
      if (before?.connection === 'requested-by-them') return { text: words.declined };
      return before?.connection === 'connected' ? { text: words.disconnected } : { text: words.connectionWithdrawn, undo: 'connect' };
    case 'mute':
      return { text: words.muted(name), undo: 'unmute' };
    case 'unmute':
      return { text: words.unmuted(name), undo: 'mute' };
    case 'unblock':
      return { text: words.unblocked(name) };
  }
}

export function sayRelation(context: SiteContext, act: RelationAct, person: { handle: string; displayName: string; before: Relation | null; after: Relation | null }): void {
  const name = person.displayName.split(' ')[0] ?? person.displayName;
  const { text, undo } = saidOf(act, name, { ...person, words: saidTexts[context.language] });
  const said: Said = undo ? { text, undo: { action: `/people/${person.handle}`, fields: { act: undo } } } : { text };
  context.say(said);
}
