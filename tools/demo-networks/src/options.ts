export const networks = ['facebook', 'linkedin', 'x'] as const;
export type Network = (typeof networks)[number];

export interface Client {
  id: string;
  secret: string;
  name: string;
  /** Compared as whole strings, as the real networks do. */
  redirectUris: string[];
  /** Facebook only: where the signed requests of "remove app" and "delete data" go. */
  deauthorizeUrl?: string;
  dataDeletionUrl?: string;
}

export type Clients = Record<Network, Client[]>;

export interface Settings {
  /** Facebook: refuse Graph calls without appsecret_proof. */
  requireAppSecret: boolean;
  /** X: the app setting "Request email from users". */
  xSharesEmail: boolean;
  /** X: go straight back when this person approved this app before. */
  xSkipsApproved: boolean;
}

export interface DemoNetworksOptions {
  /** Origin of the product under test; the default clients allow its callback URLs. */
  productUrl?: string;
  clients?: Partial<Clients>;
  settings?: Partial<Settings>;
  /** Origin the outside world sees, when it is not the one of the request (behind a proxy). */
  publicUrl?: string;
  /** Milliseconds since the epoch; tests move it forward. */
  now?: () => number;
  /** Defaults to NODE_ENV; "production" is refused. */
  environment?: string;
}

const secrets: Record<Network, { id: string; secret: string }> = {
  facebook: { id: '1088442200661357', secret: 'demo-facebook-secret-4b1f7c' },
  linkedin: { id: '77demolinkedin8', secret: 'demo-linkedin-secret-9e02da' },
  x: { id: 'demoXconsumerKey25chars00', secret: 'demo-x-secret-50-characters-long-for-hmac-sha1-0000' },
};

function sameMachineOrigins(productUrl: string): string[] {
  const origin = new URL(productUrl).origin;
  const twin = origin.includes('//localhost') ? origin.replace('//localhost', '//127.0.0.1') : origin.replace('//127.0.0.1', '//localhost');
  return [...new Set([origin, twin])];
}

export function defaultClients(productUrl = 'http://localhost:1337'): Clients {
  const product = `${new URL(productUrl).origin}/api/social-login`;
  const client = (network: Network): Client => ({
    ...secrets[network],
    name: 'Kring',
    redirectUris: sameMachineOrigins(productUrl).map((origin) => `${origin}/api/social-login/${network}/callback`),
  });
  return {
    facebook: [{ ...client('facebook'), deauthorizeUrl: `${product}/facebook/deauthorize`, dataDeletionUrl: `${product}/facebook/data-deletion` }],
    linkedin: [client('linkedin')],
    x: [client('x')],
  };
}
