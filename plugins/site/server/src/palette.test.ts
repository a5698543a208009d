import { wcagContrast } from 'culori';
import { paletteFrom } from './palette';

const accents = ['#b4532a', '#000000', '#ffffff', '#ffee00', '#00ff88', '#0000ff', '#ff00ff', '#7fffd4', '#808080', '#1b1612', '#fbf8f2'];

test.each(accents)('every pair of colours made from %s can be read, in light and in dark', (accent) => {
  const { pairs, light, dark } = paletteFrom(accent);
  for (const { scheme, foreground, background, needed } of pairs) {
    const colours = scheme === 'light' ? light : dark;
    expect(wcagContrast(colours[foreground], colours[background])).toBeGreaterThanOrEqual(needed);
  }
});

test('a colour that can be read stays as the organisation chose it', () => {
  const { light, isShifted } = paletteFrom('#b4532a');
  expect(light.accent).toBe('#b4532a');
  expect(isShifted).toBe(false);
});

test('a colour that can’t be read is shifted, and that is told', () => {
  const { light, isShifted } = paletteFrom('#ffee00');
  expect(light.accent).not.toBe('#ffee00');
  expect(isShifted).toBe(true);
});

test('what is no colour becomes terracotta', () => {
  expect(paletteFrom('none')).toEqual(paletteFrom('#b4532a'));
});
