import { cleanLine } from '@kring/community/extend';
import type { NetworkProfile } from './networks/define-network';
import { NetworkRefusal } from './networks/refusal';

/** One readable line of at most so many code points; null when nothing is left. */
export function cleanName(text: string | null, maximumLength: number): string | null {
  if (typeof text !== 'string') return null;
  const clean = cleanLine(text.slice(0, 2000).replace(/\p{Surrogate}/gu, ''));
  return [...clean].slice(0, maximumLength).join('').trim() || null;
}

/** A plain mail address; anything else counts as none. Lower case, as every comparison of ours is. */
export function cleanEmail(address: string | null): string | null {
  if (address === null || address.length > 254) return null;
  return /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address) ? address.toLowerCase() : null;
}

export function cleanUrl(url: string | null, maximumLength: number): string | null {
  if (url === null || url.length > maximumLength || !URL.canParse(url)) return null;
  return ['https:', 'http:'].includes(new URL(url).protocol) ? new URL(url).href : null;
}

/** What of a profile may be kept. @throws NetworkRefusal when there is no subject to recognise the person by. */
export function cleanProfile(profile: NetworkProfile): NetworkProfile {
  const { subject, email } = profile;
  if (typeof subject !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(subject) || ['undefined', 'null', '[object'].includes(subject)) {
    throw new NetworkRefusal('provider-error', 'the profile has no usable subject');
  }
  const address = cleanEmail(email?.address ?? null);
  return {
    subject,
    displayName: cleanName(profile.displayName, 120),
    username: cleanName(profile.username, 80),
    headline: cleanName(profile.headline, 160),
    email: address ? { address, isVerified: email?.isVerified === true } : null,
    pictureUrl: cleanUrl(profile.pictureUrl, 2000),
    profileUrl: cleanUrl(profile.profileUrl, 500),
  };
}
