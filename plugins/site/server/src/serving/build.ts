import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { siteConfigurationOf } from '../configuration';
import { buildFolder } from './assets';
import type { SiteBuild } from './page-door';

export interface Build {
  /** @returns null when the pages were never built; Strapi then answers as if the site were not there. */
  load(): Promise<SiteBuild | null>;
  /** In development: sources, styles and live reload. @returns whether it answered. */
  answerTooling(ctx: Context): Promise<boolean>;
}

export function openBuild(strapi: Core.Strapi): Build {
  return siteConfigurationOf(strapi).isLive ? liveBuild() : compiledBuild(strapi);
}

function compiledBuild(strapi: Core.Strapi): Build {
  const entry = path.join(buildFolder, 'server/index.js');
  let loaded: Promise<SiteBuild> | null = null;
  if (!fs.existsSync(entry)) strapi.log.warn('The member site is not built yet: npm run build -w @kring/site');
  return {
    async load() {
      if (!loaded && !fs.existsSync(entry)) return null;
      loaded ??= import(pathToFileURL(entry).href) as Promise<SiteBuild>;
      return loaded;
    },
    answerTooling: async () => false,
  };
}

interface Tooling {
  middlewares(incoming: IncomingMessage, outgoing: ServerResponse, next: () => void): void;
  ssrLoadModule(name: string): Promise<Record<string, unknown>>;
}

function liveBuild(): Build {
  const root = path.dirname(buildFolder);
  let started: Promise<Tooling> | null = null;
  const start = async (): Promise<Tooling> => {
    const { createServer } = await import('vite');
    return createServer({ root, server: { middlewareMode: true }, appType: 'custom' }) as Promise<Tooling>;
  };
  const tooling = () => (started ??= start());
  return {
    load: async () => (await (await tooling()).ssrLoadModule('./app/server.ts')) as unknown as SiteBuild,
    async answerTooling(ctx) {
      const { middlewares } = await tooling();
      const isAnswered = await new Promise<boolean>((resolve) => {
        ctx.res.once('close', () => resolve(true));
        middlewares(ctx.req, ctx.res, () => resolve(false));
      });
      if (isAnswered) ctx.respond = false;
      return isAnswered;
    },
  };
}
