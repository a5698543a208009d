import type { Context } from 'koa';
import type { RequestFacts } from '../viewer';
import type { UploadedFile } from './define-route';

/** What a service may know of a request, read from Koa's context once. */
export function factsOf(ctx: Context): RequestFacts {
  const { headers } = ctx.req;
  return {
    ip: ctx.ip,
    method: ctx.method,
    path: ctx.path,
    search: ctx.querystring,
    origin: headers.origin || null,
    userAgent: (headers['user-agent'] ?? '').slice(0, 512),
    locale: localeOf(ctx),
    authorization: headers.authorization || null,
    // Node joins a header that is repeated.
    idempotencyKey: String(headers['idempotency-key'] ?? '') || null,
    cookies: parseCookies(headers.cookie ?? ''),
  };
}

const locales = new Map<string, string>();
const mostLocales = 1_000;

/** Browsers send few different headers, and reading one takes longer than looking it up. */
function localeOf(ctx: Context): string {
  const header = ctx.req.headers['accept-language'] ?? '';
  const known = locales.get(header);
  if (known !== undefined) return known;
  const locale = ctx.acceptsLanguages('nl', 'en') || 'en';
  if (locales.size < mostLocales) locales.set(header, locale);
  return locale;
}

function parseCookies(header: string): Record<string, string> {
  const cookies: Record<string, string> = Object.create(null) as Record<string, string>;
  if (header === '') return cookies;
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at < 1) continue;
    const name = pair.slice(0, at).trim();
    if (!(name in cookies)) cookies[name] = pair.slice(at + 1).trim();
  }
  return cookies;
}

/** Repeated parameters become lists, so that a schema can refuse them; Strapi's nested parsing never takes part. */
export function flatQuery(search: string): Record<string, string | string[]> {
  if (search === '') return {};
  const query = new Map<string, string | string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    const before = query.get(key);
    query.set(key, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(query);
}

interface ParsedFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
  mimetype: string | null;
}

type ParsedFiles = Record<string, ParsedFile | ParsedFile[]>;

const parsedFilesOf = (ctx: Context): ParsedFiles => (ctx.request as unknown as { files?: ParsedFiles }).files ?? {};

/** Files by field; of a repeated field the first, under `<field>` (a route that takes one file has no use for more). */
export function filesOf(ctx: Context): Record<string, UploadedFile> {
  return Object.fromEntries(
    Object.entries(parsedFilesOf(ctx)).map(([field, value]) => {
      const file = Array.isArray(value) ? value[0] : value;
      return [field, { path: file.filepath, name: file.originalFilename ?? '', bytes: file.size, mediaType: file.mimetype ?? '' }];
    }),
  );
}

/** Where the body parser put every file of this request, asked for or not; without those in the fields of `except`. */
export function uploadedPaths(ctx: Context, except: readonly string[] = []): string[] {
  const wanted = Object.entries(parsedFilesOf(ctx)).filter(([field]) => !except.includes(field));
  return wanted.flatMap(([, value]) => value).map(({ filepath }) => filepath);
}
