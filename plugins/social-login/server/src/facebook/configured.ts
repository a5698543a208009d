import type { Core } from '@strapi/strapi';
import { NetworkUnavailableError } from '../errors';
import { findConfigured } from '../networks/configured';
import { facebook } from '../networks/facebook';
import { facebookEndpoints, type FacebookConfiguration } from '../networks/facebook-graph';

/** @throws NetworkUnavailableError without keys. */
export function facebookOf(strapi: Core.Strapi) {
  const configured = findConfigured(strapi, facebook);
  if (!configured) throw new NetworkUnavailableError();
  const configuration = configured.input.configuration as FacebookConfiguration;
  return { configuration, fetch: configured.input.fetch, graph: facebookEndpoints(configuration).graph };
}
