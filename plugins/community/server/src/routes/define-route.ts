import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { RequestFacts, Session, Viewer } from '../viewer';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call a route at all; what they may see is decided by access functions behind it.
 *
 * `anyone`: with or without a session. `session`: signed in, also while waiting for approval or leaving.
 * `member`: signed in and admitted. `recent`: signed in within the last minutes (15 by default).
 */
export type Audience = 'anyone' | 'session' | 'member' | 'recent';

export interface Limit {
  /** Calls allowed within `seconds`. */
  points: number;
  seconds: number;
  /** `viewer` counts a member (a visitor by address); `address` always counts the address. */
  per: 'viewer' | 'address';
}

export interface RouteShape {
  /** `<plugin>.<verb>-<noun>`: the operation's name in the API document, the client and the site. */
  id: string;
  method: Method;
  /** Below `/api/<plugin>`, with `:name` for parameters. */
  path: string;
  /** Where it belongs to another plugin's part of the API: `members` puts it below `/api/members`. */
  root?: string;
  audience: Audience;
  /** One sentence for the API document. */
  summary: string;
  /** `read`: 300 a minute, `write`: 30 a minute, per viewer; or an own figure. */
  limit: 'read' | 'write' | Limit;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Files of a multipart body by field name; `body` then describes the text fields. */
  files?: readonly string[];
  /** The form of `data`. What it does not name does not leave the house. Absent: a redirect, a file or 204. */
  response?: z.ZodType;
  /** The form of `meta`, `nextCursor` for lists. */
  meta?: z.ZodType;
  examples?: { body?: unknown; response?: unknown };
  /** Of the answer when all is well; 200 by default, 204 without a response, 303 for a navigation. */
  status?: number;
  /** Codes of the refusals a client should know. */
  refusals?: readonly string[];
  /** Browsers follow it, no JSON: the answer is a redirect. */
  isNavigation?: boolean;
  /** Media type of an answer that is no `{ data }`: `text/html`, `application/zip`. */
  produces?: string;
  /** A GET that is asked for all the time: answered before Strapi's own middlewares, with the same checks and headers. */
  isHot?: boolean;
}

export interface UploadedFile {
  /** Where the body parser put it; it is removed after the answer. */
  path: string;
  /** As the client claims. Never used as a path. */
  name: string;
  bytes: number;
  /** As the client claims; sniff the content. */
  mediaType: string;
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : Record<string, never>;
type Given<S> = S extends z.ZodType ? z.input<S> : undefined;

export interface Call<R extends RouteShape = RouteShape> {
  strapi: Core.Strapi;
  viewer: R['audience'] extends 'anyone' ? Viewer | null : Viewer;
  session: R['audience'] extends 'anyone' ? Session | null : Session;
  params: Parsed<R['params']>;
  query: Parsed<R['query']>;
  body: Parsed<R['body']>;
  files: Readonly<Record<string, UploadedFile>>;
  request: RequestFacts;
}

export interface ReplyCookie {
  name: string;
  /** `null` removes it. */
  value: string | null;
  /** Seconds; absent: until the browser closes. */
  maxAge?: number;
  path?: string;
}

/** What an action answers. Cookies are always HttpOnly, SameSite=Lax, and Secure when the site is on https. */
export interface Reply<D = unknown, M = unknown> {
  status?: number;
  data?: D;
  meta?: M;
  redirect?: string;
  stream?: Readable;
  /** For bodies that are no `{ data }`: platform callbacks, files, documents. */
  raw?: string | Buffer | object;
  headers?: Record<string, string>;
  cookies?: ReplyCookie[];
}

export type ReplyOf<R extends RouteShape> = Reply<
  R['response'] extends z.ZodType ? z.input<R['response']> : never,
  R['meta'] extends z.ZodType ? z.input<R['meta']> : never
>;

export type Action<R extends RouteShape> = (call: Call<R>) => Promise<ReplyOf<R>> | ReplyOf<R>;

/** What a caller inside the process passes to `callRoute`. */
export type CallInput<R extends RouteShape> = {
  [K in 'params' | 'query' | 'body' as R[K] extends z.ZodType ? K : never]: Given<R[K]>;
};

export interface Operation<R extends RouteShape = RouteShape> {
  route: R;
  // A method, not a property: operations of different routes stand together in one list.
  run(call: Call<R>): Promise<ReplyOf<R>> | ReplyOf<R>;
}

/** Declares one path of the API: who may call it, what goes in, what comes out, how often. */
export function defineRoute<const R extends RouteShape>(route: R): R {
  return route;
}

/** Ties a route to what it does. The action gets parsed input and the viewer, never Koa's context. */
export function implement<const R extends RouteShape>(route: R, run: Action<R>): Operation<R> {
  return { route, run };
}
