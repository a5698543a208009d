import { walkConsent, type Walk } from '@kring/demo-networks';
import request from 'supertest';
import type { House } from '../house/boot';

export const origin = 'http://localhost:1337';

let addresses = 0;
/** A house of its own for each browser, as the proxy in front of the product says it. */
const ownAddress = () => `10.0.${(addresses += 1) >> 8}.${addresses & 255}`;

/** A small browser: it keeps cookies for the site, follows what the networks answer, and never a redirect by itself. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly house: House,
    readonly headers: Record<string, string> = { 'X-Forwarded-For': ownAddress() },
  ) {}

  async call(method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head', path: string, { body, headers = {} }: { body?: object; headers?: Record<string, string> } = {}): Promise<request.Response> {
    const call = request(this.house.strapi.server.httpServer)[method](path).redirects(0).set(this.headers);
    if (method !== 'get' && method !== 'head') call.set('Origin', origin);
    call.set(headers);
    if (this.cookies.size > 0) call.set('Cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await (body === undefined ? call : call.send(body));
    this.#keep(response);
    return response;
  }

  get = (path: string, headers?: Record<string, string>) => this.call('get', path, { headers });
  post = (path: string, body: object = {}, headers?: Record<string, string>) => this.call('post', path, { body, headers });
  delete = (path: string, headers?: Record<string, string>) => this.call('delete', path, { headers });

  /** From our start to the consent page's address. */
  async start(network: string, query: Record<string, string> = {}): Promise<string> {
    const response = await this.get(`/api/social-login/${network}/start?${new URLSearchParams(query)}`);
    if (response.status !== 303) throw new Error(`start answered ${response.status}: ${response.text}`);
    return response.headers.location;
  }

  /** From our start through the network's consent form to the address it sends the browser back to. */
  async consent(network: string, walk: Walk, query: Record<string, string> = {}): Promise<string> {
    return backFrom(await this.start(network, query), walk);
  }

  /** The whole way; answers what the callback answered. */
  async login(network: string, person: string, query: Record<string, string> = {}): Promise<request.Response> {
    return this.follow(await this.consent(network, { person }, query));
  }

  /** Goes where a network sends the browser back to. */
  follow(address: string): Promise<request.Response> {
    const { pathname, search } = new URL(address, origin);
    return this.get(pathname + search);
  }

  async link(network: string, person: string): Promise<request.Response> {
    const begun = await this.post(`/api/social-login/${network}/link`, {});
    if (begun.status !== 200) return begun;
    return this.follow(await backFrom(begun.body.data.url, { person }));
  }

  get isSignedIn(): boolean {
    return this.cookies.has('kring_session');
  }

  me = () => this.get('/api/members/me');

  #keep(response: request.Response): void {
    for (const line of ([] as string[]).concat(response.headers['set-cookie'] ?? [])) {
      const [pair, ...attributes] = line.split('; ');
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || attributes.includes('Max-Age=0')) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

export async function backFrom(authorizationUrl: string, walk: Walk): Promise<string> {
  const walked = await walkConsent(authorizationUrl, walk);
  if (!walked.location) throw new Error(`The network kept the browser: ${walked.status} ${walked.body.slice(0, 300)}`);
  return walked.location;
}
