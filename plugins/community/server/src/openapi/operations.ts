import type { Core } from '@strapi/strapi';
import { implement } from '../routes/define-route';
import { describeApi } from './document';
import { readerFile, readerPage } from './reader';
import { showDocument, showReader, showReaderFile } from './routes';

const documents = new WeakMap<object, string>();

/** Made at the first request: by then every plugin has brought its routes, and none can come later. */
function documentOf(strapi: Core.Strapi): string {
  const document = documents.get(strapi) ?? JSON.stringify(describeApi(strapi));
  documents.set(strapi, document);
  return document;
}

export const documentOperations = [
  implement(showDocument, ({ strapi }) => ({
    raw: documentOf(strapi),
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' },
  })),
  implement(showReader, () => readerPage()),
  implement(showReaderFile, ({ params }) => readerFile(params.file)),
];
