/** A member's session outside the site's browser. The tokens are yours to keep: in memory, in a keychain, never in a URL. */
export interface Session {
  /** The access token of now, or `null` for a visitor. Asked for at every call. */
  accessToken(): string | null | Promise<string | null>;
  /**
   * Gets a new access token when the old one is not taken any more; `null` when the session is over. Many calls that
   * fail at once wait for one refresh.
   */
  refresh?(): Promise<string | null>;
}

type Send = (request: Request) => Promise<Response>;

/** Sends with the token of now, and once more with a new one when the API asks to sign in. */
export function fetchWithSession(session: Session, send: Send): Send {
  let refreshing: Promise<string | null> | null = null;
  const refresh = () => {
    refreshing ??= (session.refresh?.() ?? Promise.resolve(null)).finally(() => {
      refreshing = null;
    });
    return refreshing;
  };
  return async (request) => {
    const again = session.refresh ? request.clone() : null;
    const used = await session.accessToken();
    const response = await send(withToken(request, used));
    if (response.status !== 401 || !again) return response;
    // Another call may have refreshed while this one was under way.
    const current = await session.accessToken();
    const token = current === used ? await refresh() : current;
    return token === null ? response : send(withToken(again, token));
  };
}

function withToken(request: Request, token: string | null): Request {
  if (token !== null) request.headers.set('authorization', `Bearer ${token}`);
  return request;
}
