import { errors } from '@strapi/utils';

export interface FieldError {
  /** Where it is wrong: `body.handle`, `query.limit`, `params.id`. */
  path: string;
  message: string;
}

export interface ErrorDetails {
  /** `<plugin>.<kebab>`; what clients switch on. */
  code: string;
  errors?: FieldError[];
  [fact: string]: unknown;
}

/** The root of every error a client may see. The message is one plain sentence; never ids of others. */
export class CommunityError extends errors.ApplicationError<string, string, ErrorDetails> {
  readonly status: number;

  constructor(status: number, message: string, details: ErrorDetails) {
    super(message, details);
    this.status = status;
    this.name = new.target.name;
  }
}

export class InvalidInputError extends CommunityError {
  constructor(fields: FieldError[]) {
    super(400, fields[0]?.message ?? 'Something in this request is not right.', { code: 'community.invalid-input', errors: fields });
  }
}

export class SignInRequiredError extends CommunityError {
  constructor() {
    super(401, 'Sign in first.', { code: 'community.sign-in-required' });
  }
}

export class RecentSignInRequiredError extends CommunityError {
  constructor() {
    super(403, 'Sign in again to do this.', { code: 'community.recent-sign-in-required' });
  }
}

export class NotAllowedError extends CommunityError {
  constructor(message = 'You may not do this.', code = 'community.not-allowed') {
    super(403, message, { code });
  }
}

export class ForeignOriginError extends CommunityError {
  constructor() {
    super(403, 'This request came from another site.', { code: 'community.foreign-origin' });
  }
}

export class NotFoundError extends CommunityError {
  constructor(message = 'This does not exist, or not for you.', code = 'community.not-found') {
    super(404, message, { code });
  }
}

export class ConflictError extends CommunityError {
  constructor(message: string, code: string) {
    super(409, message, { code });
  }
}

export class RateLimitedError extends CommunityError {
  constructor(readonly retryAfterSeconds: number, readonly headers: Record<string, string> = {}) {
    super(429, 'That was a lot at once. Wait a moment and try again.', { code: 'community.rate-limited', retryAfterSeconds });
  }
}

export class IdempotencyConflictError extends CommunityError {
  constructor() {
    super(409, 'This Idempotency-Key was used for another request.', { code: 'community.idempotency-conflict' });
  }
}

export class UnsupportedMediaTypeError extends CommunityError {
  constructor() {
    super(415, 'Send this as JSON.', { code: 'community.unsupported-media-type' });
  }
}

export class MalformedRequestError extends CommunityError {
  constructor() {
    super(400, 'This request can\'t be read.', { code: 'community.malformed-request' });
  }
}

export class TooLargeError extends CommunityError {
  constructor() {
    super(413, 'This is too large to send.', { code: 'community.too-large' });
  }
}

export class MethodNotAllowedError extends CommunityError {
  constructor() {
    super(405, 'This address does not do that.', { code: 'community.method-not-allowed' });
  }
}

export class UnexpectedError extends CommunityError {
  constructor() {
    super(500, 'Something went wrong on our side. Try again later.', { code: 'community.unexpected' });
  }
}

/** Works across bundled copies of this class, where `instanceof` does not. */
export function isCommunityError(error: unknown): error is CommunityError {
  if (typeof error !== 'object' || error === null) return false;
  const { status, details } = error as { status?: unknown; details?: { code?: unknown } };
  return typeof status === 'number' && typeof details?.code === 'string';
}
