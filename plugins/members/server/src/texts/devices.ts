import Bowser from 'bowser';
import { cleanName, cut } from './clean';

/** `Firefox on Windows`: enough for people to know their own devices, not enough to follow them. */
export function deviceFrom(userAgent: string): string | null {
  const known = devices.get(userAgent);
  if (known !== undefined) return known;
  const device = readDevice(userAgent);
  if (devices.size < mostDevices && userAgent.length < 300) devices.set(userAgent, device);
  return device;
}

const devices = new Map<string, string | null>();
/** People share few browsers, and reading a header takes longer than a query. */
const mostDevices = 1_000;

function readDevice(userAgent: string): string | null {
  if (!userAgent) return null;
  const { browser, os, platform } = Bowser.parse(userAgent);
  const parts = [browser.name, os.name ?? platform.type].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? cut(cleanName(parts.join(' · ')), 120) : null;
}
