import type { CallOf, Icons, InputOf, Organisation, PageReply, Palette } from '@kring/site/extend';
import type { RequestFacts, RouteId, UploadedFile, Viewer } from '@kring/community/extend';
import type { Language } from '../texts/language';
import type { Problem } from './problem';
import type { Said } from './said';

export type Theme = 'light' | 'dark' | 'system';

/** What loaders and actions of every page get, those of plugins included. */
export interface SiteContext {
  /** As the viewer. A refusal becomes the page it deserves: not found, no rights, or the way to sign in. */
  call: CallOf;
  /** `call` for what only reads: its data, asked once for a page however many loaders want it. */
  read: <I extends RouteId>(id: I, input: InputOf<I>) => Promise<DataOf<I>>;
  /** As the viewer, where a refusal belongs beside the form that asked. */
  attempt: <I extends RouteId>(id: I, input: InputOf<I>, files?: Readonly<Record<string, UploadedFile>>) => Promise<Attempt<PageReply<I>>>;
  viewer: Viewer | null;
  request: RequestFacts;
  language: Language;
  theme: Theme;
  organisation: Organisation;
  origin: string;
  nonce: string;
  lookVersion: string;
  themeCss: string;
  colours: Pick<Palette, 'light' | 'dark'>;
  icons: Icons;
  setCookie(name: string, value: string | null, maxAge?: number): void;
  /** A word back on the page that follows this act, with the way to take it back where there is one. */
  say(said: Said): void;
  /** For the shell: what was said and not shown yet. */
  takeSaid(): Said | null;
  log(error: unknown): void;
}

/** What a route of the API answers. */
export type DataOf<I extends RouteId> = NonNullable<PageReply<I>['data']>;

export type Attempt<R> = { ok: true; reply: R; problem: null } | { ok: false; reply: null; problem: Problem };

declare module 'react-router' {
  interface AppLoadContext extends SiteContext {}
}
