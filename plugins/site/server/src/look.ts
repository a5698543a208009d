import { createHash } from 'node:crypto';
import type { Organisation } from './organisation';
import { paletteFrom, type Palette, type Scheme } from './palette';

export interface Look {
  css: string;
  /** Changes with the colours, the name and the logo. */
  version: string;
  colours: Pick<Palette, 'light' | 'dark'>;
}

let last: { key: string; look: Look } | null = null;

/** The organisation's colours as custom properties, for light, dark and the choice of the system. */
export function lookOf({ accent, name, logo }: Organisation): Look {
  const key = [accent, name, logo].join('\n');
  if (last?.key === key) return last.look;
  const { light, dark } = paletteFrom(accent);
  const css = [
    `:root{${declarations(light)}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${declarations(dark)}}}`,
    `:root[data-theme=dark]{${declarations(dark)}}`,
  ].join('\n');
  last = { key, look: { css, version: createHash('sha256').update(key).digest('hex').slice(0, 10), colours: { light, dark } } };
  return last.look;
}

function declarations(scheme: Scheme): string {
  const names: Record<keyof Scheme, string> = {
    paper: '--paper',
    raised: '--raised',
    sunken: '--sunken',
    ink: '--ink',
    quiet: '--ink-quiet',
    hairline: '--hairline',
    edge: '--edge',
    accent: '--accent',
    accentStrong: '--accent-strong',
    onAccent: '--on-accent',
    accentText: '--accent-text',
    tint: '--tint',
    wrong: '--wrong',
  };
  return Object.entries(names)
    .map(([key, property]) => `${property}:${scheme[key as keyof Scheme]}`)
    .join(';');
}
