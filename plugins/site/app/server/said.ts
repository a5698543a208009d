import { safeReturnTo } from './return-to';

/** A word back after an act, shown on the page that follows it. */
export interface Said {
  text: string;
  /** The act that takes it back: a form that is posted to a page of this site. */
  undo?: { action: string; fields: Readonly<Record<string, string>> };
}

const cookieName = 'kring_said';
const seconds = 60;

interface Door {
  request: { cookies: Readonly<Record<string, string | undefined>> };
  setCookie(name: string, value: string | null, maxAge?: number): void;
}

/** Kept in a cookie until a page shows it: the answer to a form is usually the way to another page. */
export function openSaid(door: Door): { say(said: Said): void; takeSaid(): Said | null } {
  let said = readSaid(door.request.cookies[cookieName]);
  return {
    say(next) {
      said = next;
      door.setCookie(cookieName, Buffer.from(JSON.stringify(next)).toString('base64url'), seconds);
    },
    takeSaid() {
      const taken = said;
      said = null;
      if (taken) door.setCookie(cookieName, null);
      return taken;
    },
  };
}

function readSaid(value: string | undefined): Said | null {
  if (!value) return null;
  try {
    const { text, undo } = JSON.parse(Buffer.from(value, 'base64url').toString('utf8')) as Said;
    if (typeof text !== 'string' || text === '') return null;
    return undo ? { text, undo: { action: safeReturnTo(undo.action), fields: { ...undo.fields } } } : { text };
  } catch {
    return null;
  }
}
