/** For authors of networks. Works with any test runner. */
import { ContractError } from '@kring/community/testing';
import type { Network } from '@kring/social-login/extend';

export { checkIdentityCompanion, type IdentityCompanionCheck } from './identity-companion';

/**
 * Holds a network to what the extension point asks, without asking the network itself.
 *
 * @throws ContractError with one sentence for each promise that is not kept.
 */
export function checkNetwork(network: Network): void {
  const { code, name, icon, consoleUrl, pictureHosts, configuration, flow, brandNote } = network;
  const promises: [boolean, string][] = [
    [/^[a-z][a-z0-9-]{0,39}$/.test(code), 'its code must be kebab-case, at most 40 characters: it is part of the redirect URL'],
    [name.trim() !== '', 'its name is empty'],
    [/^M[\d\sMLHVCSQTAZmlhvcsqtaz.,+-]+$/.test(icon), 'its icon must be one SVG path'],
    [URL.canParse(consoleUrl) && consoleUrl.startsWith('https:'), 'its consoleUrl must be an https address'],
    [pictureHosts.every((host) => /^\.?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)), 'its pictureHosts must be plain hosts, with a dot in front for all below'],
    [brandNote === undefined || Boolean(brandNote.en.trim() && brandNote.nl.trim()), 'its brandNote must be there in English and Dutch'],
    [!configuration.safeParse({}).success, 'its configuration takes an empty object: it would be offered without keys'],
    [flow.readHandle({}) === null, 'readHandle must answer null when an answer has no handle'],
    [!flow.isCancelled({}), 'isCancelled must not take an empty answer for a no'],
  ];
  const broken = promises.filter(([isKept]) => !isKept).map(([, sentence]) => sentence);
  if (broken.length > 0) throw new ContractError(`Network '${code}'`, broken);
}
