/** X writes the identifier as a number too, beyond what JSON.parse keeps exactly. */
export function writeV1(profile: Record<string, unknown>): string {
  return JSON.stringify(profile).replace(/^\{"id":"(\d+)"/, '{"id":$1');
}
