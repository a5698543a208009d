// The local stand-ins for the three networks, as a program of their own.
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at } from './paths.mjs';

const built = () => at('tools/demo-networks/dist/src/index.js');

export const areBuilt = () => fs.existsSync(built());

/** SOCIAL_<NETWORK>_<FIELD> for the product, so that its real strategies talk to the stand-ins. */
export async function networkVariables(baseUrl) {
  if (!areBuilt()) return {};
  const { endpointsFor } = await import(pathToFileURL(built()).href);
  return endpointsFor(baseUrl);
}
