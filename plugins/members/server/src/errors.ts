import { CommunityError, ConflictError, NotAllowedError, NotFoundError } from '@kring/community/extend';

export class RegistrationClosedError extends NotAllowedError {
  constructor() {
    super('This community takes no new members at the moment.', 'members.registration-closed');
  }
}

export class InvitationNeededError extends NotAllowedError {
  constructor() {
    super('You need an invitation that still works to join here.', 'members.invitation-needed');
  }
}

export class MemberSuspendedError extends CommunityError {
  constructor(until: Date | null, reason: string | null) {
    super(403, 'This account is suspended.', { code: 'members.suspended', until: until?.toISOString() ?? null, reason });
  }
}

export class MemberRefusedError extends NotAllowedError {
  constructor() {
    super('Your request to join was not granted.', 'members.refused');
  }
}

export class EmailTakenError extends ConflictError {
  constructor() {
    super('This address already belongs to a member.', 'members.email-taken');
  }
}

export class MemberNotFoundError extends NotFoundError {
  constructor() {
    super('This member does not exist, or not for you.', 'members.not-found');
  }
}

export class PhotoRefusedError extends CommunityError {
  constructor(message: string) {
    super(400, message, { code: 'members.photo-refused', errors: [{ path: 'files.photo', message }] });
  }
}

export class HandleTakenError extends ConflictError {
  constructor() {
    super('This handle is taken.', 'members.handle-taken');
  }
}

export class HandleChangedRecentlyError extends CommunityError {
  constructor(mayChangeAt: Date) {
    super(409, 'You changed your handle not long ago. Wait a while before changing it again.', {
      code: 'members.handle-changed-recently',
      mayChangeAt: mayChangeAt.toISOString(),
    });
  }
}

export class SessionNotFoundError extends NotFoundError {
  constructor() {
    super('You are not signed in there, or not any more.', 'members.session-not-found');
  }
}

export class GuidelinesOutdatedError extends ConflictError {
  constructor() {
    super('The house rules have changed. Read the new version first.', 'members.guidelines-outdated');
  }
}

export class RequestNotFoundError extends NotFoundError {
  constructor() {
    super('This request is not there any more.', 'members.request-not-found');
  }
}

export class ListNotFoundError extends NotFoundError {
  constructor() {
    super('You have no such list.', 'members.list-not-found');
  }
}

export class ListNameTakenError extends ConflictError {
  constructor() {
    super('You already have a list with this name.', 'members.list-name-taken');
  }
}

export class WrongStateError extends ConflictError {
  constructor() {
    super('This is not possible in the state this member is in now. Load the page again.', 'members.wrong-state');
  }
}

export class NoAddressError extends ConflictError {
  constructor() {
    super('This member can’t log in and has no e-mail address that was proved, so nothing reaches them.', 'members.no-address');
  }
}

export class InvitationNotFoundError extends NotFoundError {
  constructor() {
    super('This invitation does not exist, or not any more.', 'members.invitation-not-found');
  }
}

export class ExportNotFoundError extends NotFoundError {
  constructor() {
    super('This export is not there, or not any more.', 'members.export-not-found');
  }
}

export class NoteNotFoundError extends NotFoundError {
  constructor() {
    super('This note is not there any more.', 'members.note-not-found');
  }
}

export class TooManyInvitationsError extends ConflictError {
  constructor() {
    super('You have as many open invitations as you may. Take one back first.', 'members.too-many-invitations');
  }
}
