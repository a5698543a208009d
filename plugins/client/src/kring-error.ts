export interface FieldError {
  /** Such as `body.handle`. */
  path: string;
  message: string;
}

interface Refusal {
  error?: { name?: string; message?: string; details?: { code?: string; errors?: FieldError[] } };
}

/** A refusal of the API. Switch on `code`; `message` is one plain sentence a person may read. */
export class KringError extends Error {
  override readonly name = 'KringError';

  constructor(
    readonly status: number,
    /** `<plugin>.<kebab>`; `client.unreadable-answer` when what came back is not of the API (a proxy, a page). */
    readonly code: string,
    message: string,
    /** What is wrong with which field, for 400. */
    readonly fields: readonly FieldError[] = [],
    /** Seconds to wait, for 429. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }

  /** @param body what came back, parsed where it could be. */
  static from(response: Response, body: unknown): KringError {
    const { error } = (typeof body === 'object' && body !== null ? body : {}) as Refusal;
    const { details, message } = error ?? {};
    const wait = Number(response.headers.get('retry-after') ?? NaN);
    return new KringError(
      response.status,
      details?.code ?? 'client.unreadable-answer',
      message ?? `The API answered with ${response.status}.`,
      details?.errors ?? [],
      Number.isFinite(wait) ? wait : null,
    );
  }
}
