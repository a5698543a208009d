import type { Translated } from '../define-texts';
import type { problems as nl } from '../nl/problems';

export const problems: Translated<typeof nl> = {
  notFoundTitle: 'This page is not here',
  notFound: 'It may have been removed or moved, or it is not visible to you.',
  notAllowedTitle: 'You can’t see this',
  notAllowed: 'This page is meant for others. Do you think that is wrong? Let us know.',
  pendingTitle: 'Your request is with us',
  pending: 'One of us reads every request. You get a mail as soon as you are in, usually within one working day.',
  suspendedTitle: 'Your account is on hold',
  suspended: 'You can’t take part right now. The mail you got says why, and how you can answer.',
  limitedTitle: 'Slow down a little',
  limited: (seconds) => `That was a lot in a short time. Try again in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`,
  brokenTitle: 'Something went wrong on our side',
  broken: 'It is not your fault. We have made a note of it; try again in a moment.',
  offlineTitle: 'You are not connected right now',
  offline: 'As soon as you are online again you carry on where you were. What you typed stays.',
  toHome: 'To home',
  again: 'Try again',
  toPeople: 'See who is here',
  foreignOrigin: 'This request came from another site. Open the page again and retry.',
  unknown: 'That did not work. Try again in a moment.',
  checkFields: 'Please check the fields below.',
};
