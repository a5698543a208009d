import { createHmac } from 'node:crypto';
import type { Person } from '../people/person';
import { secondsOf } from '../authority';

/** Facebook and LinkedIn sign their picture URLs and let them expire; X keeps them until the picture changes. */
const lifetime = { facebook: 30 * secondsOf.day, linkedin: 60 * secondsOf.day } as const;

export function signatureOf(subject: string, expiry: number): string {
  return createHmac('sha256', 'demo-networks pictures').update(`${subject} ${expiry}`).digest('base64url');
}

/** X names a picture by its content; a name from the key is as stable. */
export function xPictureName(person: Person): string {
  return signatureOf(person.key, 0).replace(/[-_]/g, 'a').slice(0, 8);
}

const xSizes: Record<string, number> = { _mini: 24, _normal: 48, _bigger: 73, _200x200: 200, _400x400: 400, '': 800 };

export function xSideOf(fileName: string): { name: string; side: number } | undefined {
  const match = /^([A-Za-z0-9]+?)(_mini|_normal|_bigger|_200x200|_400x400|)\.jpg$/.exec(fileName);
  return match === null ? undefined : { name: match[1] ?? '', side: xSizes[match[2] ?? ''] ?? 800 };
}

export function facebookPicture(origin: string, id: string, side: number, now: number): string {
  const expiry = Math.floor(now / 1000) + lifetime.facebook;
  return `${origin}/facebook/lookaside/platform/profilepic/?asid=${id}&height=${side}&width=${side}&ext=${expiry}&hash=${signatureOf(id, expiry)}`;
}

export function linkedInPicture(origin: string, id: string, now: number): string {
  const expiry = Math.floor(now / 1000) + lifetime.linkedin;
  return `${origin}/linkedin/media/dms/image/v2/${id}/profile-displayphoto-shrink_100_100/0/${Math.floor(now / 1000)}?e=${expiry}&v=beta&t=${signatureOf(id, expiry)}`;
}

export function xPicture(origin: string, person: Person): string {
  return person.portrait === undefined
    ? `${origin}/x/abs/sticky/default_profile_images/default_profile_normal.png`
    : `${origin}/x/pbs/profile_images/${person.accounts.x?.id ?? '0'}/${xPictureName(person)}_normal.jpg`;
}

export function ownThumbnail(person: Person): string {
  return `/people/${encodeURIComponent(person.key)}.jpg`;
}

