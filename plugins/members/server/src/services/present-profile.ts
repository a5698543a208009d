import type { Viewer } from '@kring/community/extend';
import type { z } from 'zod';
import { type SeenProfile } from '../access';
import { isInside } from '../viewers';
import type { profileSchema } from '../schemas';
import type { Relation } from '../store/relations';
import { renderMarkdown } from '../texts/markdown';
import { presentCard } from './cards';
import { maySeeField, type AudiencedField } from './field-audiences';

export type Profile = z.output<typeof profileSchema>;

/** Everything a profile shows, field by field, to one viewer. */
export function presentProfile(
  { member, relation, nearness }: Omit<SeenProfile, 'movedTo'>,
  viewer: Viewer | null,
  themes: Profile['themes'],
  departments: ReadonlyMap<number, string>,
): Profile {
  const shows = (field: AudiencedField) => maySeeField(member, field, nearness);
  const isOwn = nearness === 'me';
  const mayAct = isInside(viewer) && !isOwn;
  return {
    ...presentCard(member, departments),
    kind: member.kind,
    about: shows('about') && member.about ? { text: member.about, html: member.aboutHtml ?? renderMarkdown(member.about) } : null,
    location: shows('location') ? member.location : null,
    links: shows('links') ? member.links : [],
    languages: shows('languages') ? member.languages : [],
    themes: shows('themes') ? themes : [],
    joinedAt: shows('joinedAt') ? (member.joinedAt?.toISOString() ?? null) : null,
    counts: shows('relations')
      ? { followers: member.followersCount, following: member.followingCount, connections: member.connectionsCount }
      : null,
    relation: mayAct ? presentRelation(relation) : null,
    can: { edit: isOwn, follow: mayAct, connect: mayAct, block: mayAct, mute: mayAct, seeRelations: shows('relations') },
  };
}

export function presentRelation({ follow, followedBy, connection, isMuted, isBlocked }: Relation) {
  return { follow, followedBy, connection, isMuted, isBlocked };
}
