import { wordsOf } from './fold';

export const handlePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const handleLength = { min: 3, max: 30 };

/** Addresses the site and the API need, and names a visitor would take for the organisation speaking. */
const reserved = new Set(
  `about account accounts admin administrator ambassador ambassadors ambassadeur ambassadeurs anonymous api app auth beheer beheerder blocked block
  community connect connections contact current delete departments directory edit editor everyone export feed feeds find follow followers following
  gone group groups groep groepen guidelines handle handles hashtag help hidden home house-rules huisregels info instellingen invitation invitations
  invite iedereen join kring leave leden lid lists login logout mail me meedoen member members mod moderator mute new nieuw notifications null official
  officieel organisation organization owner people photo post posts privacy profile profiel public register requests root rules search security session
  sessions settings sign-in sign-out sign-up signin signout signup site staff static stay strapi support system team terms test themes undefined unknown
  uploads user users verified wall webcare webmaster welcome welkom www zoeken`
    .split(/\s+/),
);

export function isReservedHandle(handle: string): boolean {
  return reserved.has(handle) || reserved.has(handle.replaceAll('-', ''));
}

/** A handle made of a name; Latin letters only. Falls back to a neutral word. */
export function handleFrom(name: string, locale: string): string {
  const words = wordsOf(name).map((word) => word.replace(/[^a-z0-9]/g, '')).filter(Boolean);
  let handle = '';
  for (const word of words) {
    const longer = handle ? `${handle}-${word}` : word;
    if (longer.length > handleLength.max - 5) break;
    handle = longer;
  }
  if (!handle && words[0]) handle = words[0].slice(0, handleLength.max - 5);
  if (handle.length >= handleLength.min && !isReservedHandle(handle)) return handle;
  const neutral = locale === 'nl' ? 'lid' : 'member';
  return handle ? `${handle}-${neutral}` : `nieuw-${neutral}`.replace('nieuw-member', 'new-member');
}
