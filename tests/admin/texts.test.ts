import fs from 'node:fs';
import path from 'node:path';
import { settings } from '@kring/community/extend';
import { bootHouse, type House } from '../house/boot';

const plugins = path.resolve(__dirname, '../../plugins');

function textsOf(plugin: string, language: 'en' | 'nl'): Record<string, string> {
  return JSON.parse(fs.readFileSync(path.join(plugins, plugin, 'admin/src/translations', `${language}.json`), 'utf8')) as Record<string, string>;
}

let house: House;
beforeAll(async () => {
  house = await bootHouse();
}, 60_000);
afterAll(() => house.close());

test('the admin speaks Dutch wherever it speaks English', () => {
  for (const plugin of ['community', 'members', 'social-login', 'site']) {
    expect(Object.keys(textsOf(plugin, 'nl')).sort()).toEqual(Object.keys(textsOf(plugin, 'en')).sort());
  }
});

test('every setting, and every choice of one, has a name in both languages', () => {
  const wanted = settings.of(house.strapi).list().flatMap(({ code, schema }) => {
    const [plugin, noun] = code.split('.');
    return Object.entries(schema.shape).flatMap(([field, type]) => {
      const choices = (type as { def: { innerType?: { options?: string[] } } }).def.innerType?.options ?? [];
      return [[plugin, `setting.${noun}.${field}`], ...choices.map((choice) => [plugin, `setting.${noun}.${field}.${choice}`])];
    });
  });
  expect(wanted.length).toBeGreaterThan(10);
  const missing = wanted.filter(([plugin, key]) => !(key in textsOf(plugin, 'en')) || !(key in textsOf(plugin, 'nl')));
  expect(missing).toEqual([]);
});
