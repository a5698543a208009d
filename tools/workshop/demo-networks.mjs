// The local stand-ins for the three networks, as a program of their own.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { start } from './children.mjs';
import { at } from './paths.mjs';

const built = () => at('tools/demo-networks/dist/src/index.js');

export const areBuilt = () => fs.existsSync(built());

/** SOCIAL_<NETWORK>_<FIELD> for the product, so that its real strategies talk to the stand-ins. */
export async function networkVariables(baseUrl) {
  if (!areBuilt()) return {};
  const { endpointsFor } = await import(pathToFileURL(built()).href);
  return endpointsFor(baseUrl);
}

export function startDemoNetworks({ host, networksPort, networksUrl, publicUrl }) {
  return start({
    name: 'demo networks',
    file: at('tools/demo-networks/dist/src/cli.js'),
    env: { NODE_ENV: 'development', HOST: host, PORT: String(networksPort), PUBLIC_URL: publicUrl, DEMO_NETWORKS_URL: networksUrl },
  });
}
