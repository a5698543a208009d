import type { Session } from '@kring/community/extend';
import type { Core } from '@strapi/strapi';

const key = 'members.session-cache';
const milliseconds = 10_000;
const capacity = 20_000;

interface Entry {
  session: Session | null;
  until: number;
}

/**
 * Sessions by token, for seconds. Whoever ends a session or changes what a viewer is in this process forgets it here;
 * other processes follow within ten seconds.
 */
export class SessionCache {
  readonly #byToken = new Map<string, Entry>();

  get(token: string): Session | null | undefined {
    const entry = this.#byToken.get(token);
    if (!entry) return undefined;
    if (entry.until > Date.now()) return entry.session;
    this.#byToken.delete(token);
    return undefined;
  }

  put(token: string, session: Session | null): void {
    if (this.#byToken.size >= capacity) this.#byToken.delete(this.#byToken.keys().next().value as string);
    this.#byToken.set(token, { session, until: Date.now() + milliseconds });
  }

  forgetMember(memberId: string): void {
    for (const [token, { session }] of this.#byToken) if (session?.viewer.memberId === memberId) this.#byToken.delete(token);
  }
}

export function sessionCacheOf(strapi: Core.Strapi): SessionCache {
  if (!strapi.has(key)) strapi.add(key, new SessionCache());
  return strapi.get(key) as SessionCache;
}
