import { z } from 'zod';
import { defineRoute } from '../routes/define-route';

export const showDocument = defineRoute({
  id: 'community.show-document',
  method: 'GET',
  path: '/openapi.json',
  audience: 'anyone',
  summary: 'This document: the whole API as OpenAPI 3.1.',
  limit: 'read',
  produces: 'application/json',
});

export const showReader = defineRoute({
  id: 'community.show-reader',
  method: 'GET',
  path: '/docs',
  audience: 'anyone',
  summary: 'A page to read this document and try its calls.',
  limit: 'read',
  produces: 'text/html',
});

export const readerFiles = ['swagger-ui.css', 'swagger-ui-bundle.js', 'start.js', 'favicon-32x32.png'] as const;

export const showReaderFile = defineRoute({
  id: 'community.show-reader-file',
  method: 'GET',
  path: '/docs/:file',
  audience: 'anyone',
  summary: 'A script or style of that page.',
  limit: 'read',
  params: z.object({ file: z.enum(readerFiles) }),
  produces: 'application/octet-stream',
});
