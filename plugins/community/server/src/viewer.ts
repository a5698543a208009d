/** Who is looking, as every access function gets it. `null` stands for a visitor without a session. */
export interface Viewer {
  /** documentId of the member; what events, tables of relations and the API speak of. */
  memberId: string;
  /** Primary key of the member's row, for joins. */
  memberRow: number;
  handle: string;
  displayName: string;
  /** `pending` waits for approval, `leaving` has asked to leave and may still change their mind. */
  state: 'pending' | 'active' | 'leaving';
  isStaff: boolean;
  /** BCP 47: `nl` or `en`. */
  locale: string;
  sessionId: string;
  /** When this person last proved who they are, in this session. */
  signedInAt: Date;
}

export interface Session {
  viewer: Viewer;
  /** A cookie travels by itself, so its writes are held against the Origin header. */
  via: 'cookie' | 'bearer';
}

/** What a service may know of a request. Nothing here is trusted input except `ip`, which comes from the proxy settings. */
export interface RequestFacts {
  ip: string;
  method: string;
  /** Path without query, as routed. */
  path: string;
  /** Raw query string, for those who must see duplicates (login callbacks). */
  search: string;
  /** The Origin header, if any. */
  origin: string | null;
  userAgent: string;
  /** Preferred language of the browser, `nl` or `en`. */
  locale: string;
  authorization: string | null;
  idempotencyKey: string | null;
  cookies: Readonly<Record<string, string>>;
}
