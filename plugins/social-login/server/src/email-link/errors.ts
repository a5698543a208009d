import { CommunityError, ConflictError, NotAllowedError } from '@kring/community/extend';

export class EmailLinkSpentError extends CommunityError {
  constructor() {
    super(410, 'This link was used already or is too old. Ask for a new one.', { code: 'social-login.email-link-spent' });
  }
}

/** The link was asked for elsewhere: whoever sent it might want to be let in here as somebody else. */
export class EmailLinkToConfirmError extends CommunityError {
  constructor(emailHint: string) {
    super(409, 'You asked for this link in another browser. Go on only if this is your address.', { code: 'social-login.email-link-to-confirm', emailHint });
  }
}

export class EmailLinkOfOtherMemberError extends NotAllowedError {
  constructor() {
    super('Open this link in the browser in which you are signed in and asked for it.', 'social-login.email-link-of-other-member');
  }
}

/** Only said to who proved the address. `canJoinAnew`: the other account never proved it, so it may be left behind. */
export class EmailNeedsOtherWayError extends CommunityError {
  constructor(canJoinAnew: boolean) {
    super(409, 'An account with this address exists. Sign in the way you did before; after that you can add this address in your settings.', {
      code: 'social-login.email-needs-other-way',
      canJoinAnew,
    });
  }
}

export class EmailAddressTakenError extends ConflictError {
  constructor() {
    super('This address belongs to another account.', 'social-login.email-address-taken');
  }
}
