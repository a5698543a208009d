/** Why somebody did not get in, as it stands in `?error=`. Clients switch on it; never text of a network. */
export const failureReasons = [
  'cancelled',
  'expired',
  'already-used',
  'provider-error',
  'misconfigured',
  'unavailable',
  'email-known',
  'closed',
  'invitation-needed',
  'suspended',
  'already-linked',
  'not-signed-in',
  'other-account',
  'rate-limited',
  'return-not-allowed',
] as const;

export type FailureReason = (typeof failureReasons)[number];

/** Stops a login, link or renewed sign-in; becomes a redirect with the reason and a line in the audit trail. */
export class LoginFailure extends Error {
  constructor(readonly reason: FailureReason) {
    super(reason);
    this.name = 'LoginFailure';
  }
}
