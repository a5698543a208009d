import { clampChroma, converter, formatHex, parse, wcagContrast, type Oklch } from 'culori';

/** Every colour of a page in one scheme, as `#rrggbb`. */
export interface Scheme {
  paper: string;
  /** What floats above the page. */
  raised: string;
  /** Fields and wells. */
  sunken: string;
  ink: string;
  quiet: string;
  hairline: string;
  /** Outline of a control: visible against the page by itself. */
  edge: string;
  /** Filled buttons and rings. */
  accent: string;
  /** The same, pressed or pointed at. */
  accentStrong: string;
  onAccent: string;
  /** Links and words in the accent. */
  accentText: string;
  /** A breath of the accent, as a surface. */
  tint: string;
  wrong: string;
}

export interface CheckedPair {
  scheme: 'light' | 'dark';
  foreground: keyof Scheme;
  background: keyof Scheme;
  ratio: number;
  /** WCAG 2.2 AA: 4.5 for text, 3 for outlines of controls. */
  needed: number;
}

export interface Palette {
  light: Scheme;
  dark: Scheme;
  pairs: CheckedPair[];
  /** The chosen colour could not be read and was made lighter or darker somewhere. */
  isShifted: boolean;
}

const toOklch = converter('oklch');
const hex = (l: number, c: number, h: number) => formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch'));

const required: { foreground: keyof Scheme; background: keyof Scheme; needed: number }[] = [
  { foreground: 'ink', background: 'paper', needed: 4.5 },
  { foreground: 'ink', background: 'raised', needed: 4.5 },
  { foreground: 'ink', background: 'sunken', needed: 4.5 },
  { foreground: 'ink', background: 'tint', needed: 4.5 },
  { foreground: 'quiet', background: 'paper', needed: 4.5 },
  { foreground: 'quiet', background: 'raised', needed: 4.5 },
  { foreground: 'quiet', background: 'sunken', needed: 4.5 },
  { foreground: 'quiet', background: 'tint', needed: 4.5 },
  { foreground: 'accentText', background: 'paper', needed: 4.5 },
  { foreground: 'accentText', background: 'raised', needed: 4.5 },
  { foreground: 'accentText', background: 'sunken', needed: 4.5 },
  { foreground: 'accentText', background: 'tint', needed: 4.5 },
  { foreground: 'onAccent', background: 'accent', needed: 4.5 },
  { foreground: 'onAccent', background: 'accentStrong', needed: 4.5 },
  { foreground: 'accent', background: 'paper', needed: 3 },
  { foreground: 'edge', background: 'paper', needed: 3 },
  { foreground: 'edge', background: 'sunken', needed: 3 },
  { foreground: 'wrong', background: 'paper', needed: 4.5 },
  { foreground: 'wrong', background: 'raised', needed: 4.5 },
];

/**
 * Derives both schemes from one colour.
 *
 * @param accent `#rrggbb`; anything unreadable becomes terracotta.
 */
export function paletteFrom(accent: string): Palette {
  const chosen = toOklch(parse(accent) ?? parse('#b4532a')) as Oklch;
  const base = { l: chosen.l, c: Math.min(chosen.c, 0.2), h: chosen.h ?? 45 };
  const light = lightScheme(base);
  const dark = darkScheme(base);
  const pairs = [...check('light', light), ...check('dark', dark)];
  return { light, dark, pairs, isShifted: light.accent !== hex(base.l, base.c, base.h) };
}

type Base = { l: number; c: number; h: number };

function lightScheme({ l, c, h }: Base): Scheme {
  const surfaces = { paper: hex(0.98, 0.009, 85), raised: hex(0.995, 0.004, 85), sunken: hex(0.957, 0.012, 85), tint: hex(0.945, Math.min(c, 0.022), h) };
  const all = Object.values(surfaces);
  const accent = readable(l, c, h, -1, (colour) => contrast(colour, surfaces.paper) >= 3 && canCarryText(colour));
  return {
    ...surfaces,
    ink: hex(0.235, 0.016, 60),
    quiet: readable(0.5, 0.018, 65, -1, (colour) => all.every((surface) => contrast(colour, surface) >= 4.6)),
    hairline: hex(0.885, 0.014, 80),
    edge: readable(0.62, 0.02, 70, -1, (colour) => [surfaces.paper, surfaces.sunken].every((surface) => contrast(colour, surface) >= 3.05)),
    ...fills(accent, -0.06),
    accentText: readable(l, c, h, -1, (colour) => all.every((surface) => contrast(colour, surface) >= 4.6)),
    wrong: readable(0.5, 0.17, 22, -1, (colour) => all.every((surface) => contrast(colour, surface) >= 4.6)),
  };
}

function darkScheme({ l, c, h }: Base): Scheme {
  const surfaces = { paper: hex(0.205, 0.011, 65), raised: hex(0.25, 0.013, 65), sunken: hex(0.175, 0.01, 65), tint: hex(0.275, Math.min(c, 0.035), h) };
  const all = Object.values(surfaces);
  const accent = readable(Math.max(l, 0.7), Math.min(c, 0.13), h, 1, (colour) => contrast(colour, surfaces.paper) >= 4.5 && canCarryText(colour));
  return {
    ...surfaces,
    ink: hex(0.935, 0.012, 85),
    quiet: readable(0.72, 0.016, 75, 1, (colour) => all.every((surface) => contrast(colour, surface) >= 4.6)),
    hairline: hex(0.33, 0.013, 65),
    edge: readable(0.52, 0.018, 70, 1, (colour) => [surfaces.paper, surfaces.sunken].every((surface) => contrast(colour, surface) >= 3.05)),
    ...fills(accent, 0.05),
    accentText: readable(Math.max(l, 0.74), Math.min(c, 0.12), h, 1, (colour) => all.every((surface) => contrast(colour, surface) >= 4.6)),
    wrong: readable(0.72, 0.14, 25, 1, (colour) => all.every((surface) => contrast(colour, surface) >= 4.6)),
  };
}

const white = '#ffffff';
const black = hex(0.18, 0.012, 60);
const contrast = (one: string, other: string) => wcagContrast(one, other);
const canCarryText = (colour: string) => Math.max(contrast(white, colour), contrast(black, colour)) >= 4.6;

/** Text keeps its colour when the fill is pointed at, so the stronger fill moves away from the text. */
function fills(accent: string, step: number): Pick<Scheme, 'accent' | 'accentStrong' | 'onAccent'> {
  const onAccent = contrast(white, accent) >= 4.6 ? white : black;
  const { l, c, h } = toOklch(accent) as Oklch;
  const direction = onAccent === white ? -Math.abs(step) : Math.abs(step);
  return { accent, onAccent, accentStrong: hex(l + direction, c, h ?? 0) };
}

/** The nearest lightness, in the given direction, that satisfies; the far end if none does. */
function readable(l: number, c: number, h: number, direction: 1 | -1, isEnough: (colour: string) => boolean): string {
  for (let lightness = l; lightness >= 0 && lightness <= 1; lightness += direction * 0.005) {
    const colour = hex(lightness, c, h);
    if (isEnough(colour)) return colour;
  }
  return direction === 1 ? white : black;
}

function check(scheme: 'light' | 'dark', colours: Scheme): CheckedPair[] {
  return required.map((pair) => ({ scheme, ...pair, ratio: Math.round(contrast(colours[pair.foreground], colours[pair.background]) * 100) / 100 }));
}
