import { CommunityError, ConflictError, NotAllowedError, NotFoundError } from '@kring/community/extend';

export class PostNotFoundError extends NotFoundError {
  constructor() {
    super('This post does not exist, or not for you.', 'wall.post-not-found');
  }
}

export class CommentNotFoundError extends NotFoundError {
  constructor() {
    super('This comment does not exist, or not for you.', 'wall.comment-not-found');
  }
}

export class NotYoursError extends NotAllowedError {
  constructor() {
    super('Only who wrote this may do that.', 'wall.not-yours');
  }
}

export class OwnReactionError extends NotAllowedError {
  constructor() {
    super('You can’t react to your own words.', 'wall.own-reaction');
  }
}

export class PostLockedError extends ConflictError {
  constructor() {
    super('This conversation is closed.', 'wall.post-locked');
  }
}

export class AlreadyRemovedError extends ConflictError {
  constructor() {
    super('This was removed.', 'wall.already-removed');
  }
}

export class NotRestorableError extends ConflictError {
  constructor() {
    super('This can’t be brought back any more.', 'wall.not-restorable');
  }
}

export class NoAnswersHereError extends ConflictError {
  constructor() {
    super('Only questions have an accepted answer.', 'wall.no-answers-here');
  }
}

export class StaffOnlyError extends NotAllowedError {
  constructor() {
    super('Only staff may do this.', 'wall.staff-only');
  }
}

/** What a kind of post or a rule has against it, at the field it is about. */
export class PostRefusedError extends CommunityError {
  constructor(path: string, message: string) {
    super(400, message, { code: 'wall.post-refused', errors: [{ path, message }] });
  }
}
