export interface Walk {
  /** Key of the person to be. */
  person: string;
  /** Permissions whose switch is turned off. */
  decline?: string[];
  /** "leave" cancels before a person is chosen. */
  decision?: 'allow' | 'cancel' | 'leave';
  /** Cookies of an earlier walk, to be the same browser again. */
  cookie?: string;
}

export interface Walked {
  status: number;
  /** Where the network sends the browser; absent when it keeps it on its own page. */
  location?: string;
  body: string;
  cookie: string;
}

const permissions = ['public_profile', 'email', 'user_friends', 'openid', 'profile', 'read'];

/** Goes through the consent page at `authorizationUrl` as its form does, without a browser. */
export async function walkConsent(authorizationUrl: string, { person, decline = [], decision = 'allow', cookie }: Walk): Promise<Walked> {
  const url = new URL(authorizationUrl);
  const form = new URLSearchParams(url.search);
  form.set('person', decision === 'leave' ? '' : person);
  for (const permission of permissions) if (!decline.includes(permission)) form.append('permission', permission);
  form.set('decision', decision === 'leave' ? 'cancel' : decision);
  const response = await fetch(url.origin + url.pathname, { method: 'POST', body: form, redirect: 'manual', ...(cookie === undefined ? {} : { headers: { cookie } }) });
  const location = response.headers.get('location');
  return {
    status: response.status, body: await response.text(), ...(location === null ? {} : { location }),
    cookie: response.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') || (cookie ?? ''),
  };
}
