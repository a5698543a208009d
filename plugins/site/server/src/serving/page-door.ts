import type { callRoute, RequestFacts, RouteId, UploadedFile, Viewer } from '@kring/community/extend';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Organisation } from '../organisation';
import type { Icons } from '../icons/icons';
import type { Palette } from '../palette';

export type InputOf<I extends RouteId> = Parameters<typeof callRoute<I>>[3];
export type PageReply<I extends RouteId> = Awaited<ReturnType<typeof callRoute<I>>>;
export type CallOf = <I extends RouteId>(id: I, input: InputOf<I>, files?: Readonly<Record<string, UploadedFile>>) => Promise<PageReply<I>>;

/** All that a page may do and know; the other side of the wall between Strapi (CommonJS) and the pages (their own build). */
export interface PageDoor {
  /**
   * Calls the API as the person who asked for this page. Cookies it answers reach the browser by themselves.
   * @throws CommunityError
   */
  call: CallOf;
  viewer: Viewer | null;
  request: RequestFacts;
  organisation: Organisation;
  /** Origin of the site, without a slash at the end. */
  origin: string;
  /** For the scripts of this answer only. */
  nonce: string;
  /** Changes with everything `/theme.css` and the icon depend on. */
  lookVersion: string;
  /** `/theme.css`. */
  themeCss: string;
  colours: Pick<Palette, 'light' | 'dark'>;
  icons: Icons;
  setCookie(name: string, value: string | null, maxAge?: number): void;
  log(error: unknown): void;
}

/** What the compiled pages offer. */
export interface SiteBuild {
  claims(path: string): boolean;
  respond(incoming: IncomingMessage, outgoing: ServerResponse, door: PageDoor): Promise<Response>;
}
