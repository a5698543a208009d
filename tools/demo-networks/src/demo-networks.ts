import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import Router from '@koa/router';
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { controlRoutes } from './control/api';
import { endpointsFor } from './endpoints';
import { facebookRoutes } from './facebook/routes';
import { linkedInRoutes } from './linkedin/routes';
import type { DemoNetworksOptions } from './options';
import { homePage } from './own-pages/home';
import { logPage } from './own-pages/log';
import { misbehavePage } from './own-pages/misbehave';
import { createPhotos } from './pictures/photos';
import { pictureRoutes } from './pictures/routes';
import { createState, type DemoState } from './state';
import type { Exchange } from './web/exchange';
import { xRoutes } from './x/routes';

export class ProductionError extends Error {
  override name = 'ProductionError';
  constructor() { super('The demo networks let anybody be anybody; they do not start with NODE_ENV=production.'); }
}

export interface RunningDemoNetworks {
  url: string;
  /** What a product needs in its environment to use these networks. */
  environment: Record<string, string>;
  close(): Promise<void>;
}

export interface DemoNetworks {
  app: Koa;
  state: DemoState;
  /** Port 0 takes a free one. */
  listen(port?: number, host?: string): Promise<RunningDemoNetworks>;
}

const goneAway = new Set(['EPIPE', 'ECONNRESET', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED']);

function assemble(state: DemoState): Koa {
  const app = new Koa();
  const routes = new Router<Exchange>();
  const photos = createPhotos();
  facebookRoutes(routes, state);
  linkedInRoutes(routes, state);
  xRoutes(routes, state);
  pictureRoutes(routes, state, photos);
  controlRoutes(routes, state);
  homePage(routes, state);
  misbehavePage(routes, state);
  logPage(routes, state);
  app.on('error', (error: Error & { code?: string; expose?: boolean }) => {
    // A client that goes away in the middle of an answer is the purpose here, not a fault.
    if (!goneAway.has(error.code ?? '') && error.expose !== true) process.stderr.write(`${error.stack ?? error.message}\n`);
  });
  app.use(bodyParser({ enableTypes: ['json', 'form', 'text'], strict: false }));
  app.use(state.log.middleware);
  app.use(routes.routes());
  return app;
}

function running(server: Server, host: string, state: DemoState): RunningDemoNetworks {
  const { port } = server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return {
    url,
    environment: endpointsFor(url, state.clients),
    close: () => new Promise((resolve, reject) => {
      server.close((error) => error === undefined ? resolve() : reject(error));
      // Answers that never end would keep the server open.
      server.closeAllConnections();
    }),
  };
}

export function createDemoNetworks(options: DemoNetworksOptions = {}): DemoNetworks {
  if ((options.environment ?? process.env.NODE_ENV) === 'production') throw new ProductionError();
  const state = createState(options);
  const app = assemble(state);
  const listen: DemoNetworks['listen'] = (port = 0, host = '127.0.0.1') => new Promise((resolve, reject) => {
    const server = app.listen(port, host, () => resolve(running(server, host, state)));
    server.once('error', reject);
  });
  return { app, state, listen };
}
