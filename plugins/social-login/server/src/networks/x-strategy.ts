import { TwitterStrategy, type Oauth1Parameters, type Oauth1Verify, type TwitterOptions } from '../vendor/oauth1-strategies';

type Done = (error: unknown, profile?: unknown) => void;

/** What X answers when it does not serve this call to this app, or not now. 0: no answer at all. */
const passable = new Set([0, 402, 403, 404, 410, 429]);

/**
 * Signs in with what X still serves: verify_credentials, else its second version's lookup, else what the access token
 * itself says. Each gives the same identifier.
 */
export class XStrategy extends TwitterStrategy {
  constructor(options: TwitterOptions, fallbackUrl: string, verify: Oauth1Verify) {
    super(options, verify);
    this.userProfile = loadProfile({ profileUrl: options.userProfileURL, fallbackUrl });
    // The original reads error answers as XML.
    this.parseErrorResponse = () => null;
  }
}

function loadProfile({ profileUrl, fallbackUrl }: { profileUrl: string; fallbackUrl: string }) {
  const first = `${profileUrl}?include_email=true&skip_status=true&include_entities=false`;
  const second = `${fallbackUrl}?user.fields=profile_image_url,description`;
  return function userProfile(this: XStrategy, token: string, secret: string, parameters: Oauth1Parameters, done: Done): void {
    const ask = (url: string, read: (json: unknown) => unknown, otherwise: () => void) =>
      this._oauth.get(url, token, secret, (error, text) => {
        if (!error) return done(null, { _json: read(JSON.parse(text ?? '')) });
        if (passable.has(error.statusCode) || error.statusCode >= 500) otherwise();
        else done(error);
      });
    const byToken = () => done(null, { _json: { id_str: parameters.user_id, screen_name: parameters.screen_name } });
    ask(first, (json) => json, () => ask(second, readSecondVersion, byToken));
  };
}

function readSecondVersion(json: unknown): object {
  const { data } = (json ?? {}) as { data?: { id?: unknown; name?: unknown; username?: unknown; description?: unknown; profile_image_url?: unknown } };
  return { id_str: data?.id, name: data?.name, screen_name: data?.username, description: data?.description, profile_image_url_https: data?.profile_image_url };
}
