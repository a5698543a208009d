import type { Core } from '@strapi/strapi';
import { callAs } from './as-member';
import { seededRandom } from './random';
import { members } from './members';
import { staff } from './staff';

/** Who follows and knows whom: colleagues each other, members a handful of people with the same interests. */
export async function seedRelations(strapi: Core.Strapi, memberIds: Map<string, string>, handles: Map<string, string>): Promise<void> {
  const random = seededRandom(2026);
  const active = [...staff, ...members].filter(({ state }) => state === undefined);
  const within = <T>(found: Map<string, T>, name: string) => found.get(name) as T;
  for (const [place, person] of active.entries()) {
    const me = within(memberIds, person.name);
    const alike = active.filter((other) => other !== person && other.visibility !== 'hidden' && (other.themes.some((theme) => person.themes.includes(theme)) || Boolean(other.department) === Boolean(person.department)));
    for (const other of random.some(alike, 3 + random.below(4))) {
      await callAs(strapi, me, 'members.follow', { params: { handle: within(handles, other.name) } });
    }
    if (place % 3 === 0) await callAs(strapi, me, 'members.follow', { params: { handle: within(handles, 'Molenwiek') } });
    for (const other of random.some(alike, 1 + random.below(3))) {
      await callAs(strapi, me, 'members.connect', { params: { handle: within(handles, other.name) } });
      // Some requests are left waiting for an answer.
      if (random.next() < 0.75) await callAs(strapi, within(memberIds, other.name), 'members.connect', { params: { handle: within(handles, person.name) } });
    }
  }
}
