import { prepared } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

export interface CircleRow {
  kind: 'following' | 'connection' | 'blocked' | 'muted';
  row: number;
}

/** One statement for everything that decides what a member meets; every part is an index range. */
const circleSql = `
  select 'following' as kind, followed_row as row from members_follows where follower_row = ? and state = 'accepted'
  union all select 'connection', high_row from members_connections where low_row = ? and state = 'accepted'
  union all select 'connection', low_row from members_connections where high_row = ? and state = 'accepted'
  union all select 'blocked', blocked_row from members_blocks where blocker_row = ?
  union all select 'blocked', blocker_row from members_blocks where blocked_row = ?
  union all select 'muted', muted_row from members_mutes where muter_row = ?`;

export function readCircle(strapi: Core.Strapi, memberRow: number): Promise<CircleRow[]> {
  return prepared(strapi).read<CircleRow>(circleSql, Array<number>(6).fill(memberRow));
}
