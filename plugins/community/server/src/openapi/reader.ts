import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Reply } from '../routes/define-route';
import type { readerFiles } from './routes';

type ReaderFile = (typeof readerFiles)[number];

const contentTypes: Record<string, string> = { '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.png': 'image/png' };

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API of this community</title>
<link rel="icon" href="/api/community/docs/favicon-32x32.png">
<link rel="stylesheet" href="/api/community/docs/swagger-ui.css">
</head>
<body>
<main id="document"></main>
<noscript>The same document for machines: <a href="/api/community/openapi.json">openapi.json</a>.</noscript>
<script src="/api/community/docs/swagger-ui-bundle.js" defer></script>
<script src="/api/community/docs/start.js" defer></script>
</body>
</html>
`;

const start = `SwaggerUIBundle({ url: '/api/community/openapi.json', domNode: document.getElementById('document'), deepLinking: true, validatorUrl: null });
`;

// Nothing from elsewhere, nothing inline: the reader can be framed by nobody and calls only this house.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

export function readerPage(): Reply<never, never> {
  return { raw: page, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy } };
}

export async function readerFile(file: ReaderFile): Promise<Reply<never, never>> {
  const raw = file === 'start.js' ? start : await readFile(path.join(path.dirname(require.resolve('swagger-ui-dist/package.json')), file));
  return { raw, headers: { 'Content-Type': contentTypes[path.extname(file)], 'Cache-Control': 'public, max-age=3600' } };
}
