import { CommunityError, ConflictError, NotFoundError } from '@kring/community/extend';

export class UnknownNetworkError extends NotFoundError {
  constructor() {
    super('This network is not known here.', 'social-login.unknown-network');
  }
}

export class NetworkUnavailableError extends ConflictError {
  constructor() {
    super('This network can’t be used right now.', 'social-login.network-unavailable');
  }
}

export class TooManyOpenLoginsError extends CommunityError {
  constructor() {
    super(429, 'You began logging in many times. Wait a few minutes and try again.', { code: 'social-login.too-many-open-logins' });
  }
}

export class CodeNotValidError extends CommunityError {
  constructor() {
    super(400, 'This code is not valid any more. Log in again.', { code: 'social-login.code-not-valid' });
  }
}

export class LinkCodeNotValidError extends CommunityError {
  constructor() {
    super(400, 'This code is not valid any more. Link the account again.', { code: 'social-login.code-not-valid' });
  }
}

export class AlreadyLinkedError extends ConflictError {
  constructor() {
    super('This account is linked to somebody else.', 'social-login.already-linked');
  }
}

export class IdentityNotFoundError extends NotFoundError {
  constructor() {
    super('You have no such linked account.', 'social-login.identity-not-found');
  }
}

export class LastWayInError extends ConflictError {
  constructor() {
    super('This is your only way to log in. Link another account first.', 'social-login.last-way-in');
  }
}
