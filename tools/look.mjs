// npm run look: every screen at three widths, light and dark, in both languages, as sheets in .tmp/look to see them side by side.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from './workshop/machine.mjs';
import { at } from './workshop/paths.mjs';
import { openStage } from './workshop/stage.mjs';
import { say } from './workshop/steps.mjs';

const sharp = createRequire(import.meta.url)('sharp');
const { chromium } = await import('playwright-core');

const open = ['/', '/join', '/join?invitation=x', '/join/email', '/house-rules', '/people', '/people?search=zzz', '/people/bram-oosterhof', '/people/bram-oosterhof/followers', '/people/nobody', '/offline'];
const own = [
  '/', '/welcome', '/welcome?step=2', '/welcome?step=3', '/people', '/people/bram-oosterhof', '/people/bram-oosterhof/block', '/circle', '/circle/connections', '/circle/followers',
  '/profile/edit', '/profile/as?audience=members', '/settings', '/settings/log-ins', '/settings/devices', '/settings/privacy', '/settings/blocked', '/settings/language', '/settings/export', '/settings/leave', '/invitations',
];
const widths = { 360: 780, 820: 1100, 1440: 900 };
const people = { nl: 'yara.de.bruin@molenwiek.example', en: 'nora.kristiansen@molenwiek.example' };
const locales = { nl: 'nl-NL', en: 'en-GB' };
const asked = process.argv.slice(2);

const folder = at('.tmp/look');
fs.mkdirSync(folder, { recursive: true });
const stage = await openStage();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  for (const language of ['nl', 'en']) {
    const session = await signIn(language);
    for (const colorScheme of ['light', 'dark']) {
      for (const width of Object.keys(widths).map(Number)) {
        const name = `${language}-${colorScheme}-${width}`;
        if (asked.length > 0 && !asked.some((part) => name.includes(part))) continue;
        await shootAll({ name, language, colorScheme, width, session });
      }
    }
  }
} finally {
  await browser.close();
  await stage.stop();
}

async function shootAll({ name, language, colorScheme, width, session }) {
  const options = { baseURL: stage.publicUrl, locale: locales[language], timezoneId: 'Europe/Amsterdam', viewport: { width, height: widths[width] }, colorScheme, reducedMotion: 'reduce' };
  const visitor = await browser.newContext(options);
  const member = await browser.newContext({ ...options, storageState: session });
  await sheet(`${name}-visitor`, width, await pictures(visitor, open));
  await sheet(`${name}-member`, width, await pictures(member, own));
  await Promise.all([visitor.close(), member.close()]);
}

async function pictures(context, paths) {
  const page = await context.newPage();
  const taken = [];
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    taken.push(await page.screenshot());
  }
  return taken;
}

/** Phones eight in a row, the rest four; readable without opening each. */
async function sheet(name, width, taken) {
  const [columns, cell] = width < 500 ? [8, 300] : [4, width < 1000 ? 420 : 560];
  const small = await Promise.all(taken.map((picture) => sharp(picture).resize({ width: cell }).png().toBuffer({ resolveWithObject: true })));
  const height = Math.max(...small.map(({ info }) => info.height)) + 10;
  const placed = small.map(({ data }, place) => ({ input: data, left: (place % columns) * (cell + 10), top: Math.floor(place / columns) * height }));
  const file = `${folder}/${name}.png`;
  await sharp({ create: { width: columns * (cell + 10), height: Math.ceil(taken.length / columns) * height, channels: 3, background: '#808080' } }).composite(placed).png().toFile(file);
  say(file);
}

/** By a link in the mail, which the demo keeps in its inbox. */
async function signIn(language) {
  const context = await browser.newContext({ baseURL: stage.publicUrl, locale: locales[language] });
  const page = await context.newPage();
  await page.goto('/join/email');
  await page.locator('input[name=email]').fill(people[language]);
  await page.locator('button[value=request]').click();
  await page.getByRole('status').filter({ hasText: people[language] }).waitFor();
  await page.goto(await newestLink());
  await page.locator('button[value=use]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/join'));
  const state = await context.storageState();
  await context.close();
  return state;
}

async function newestLink() {
  for (;;) {
    const [, mail] = /href="(\/demo\/inbox\/\d+)"/.exec(await (await fetch(`${stage.publicUrl}/demo/inbox`)).text()) ?? [];
    const [, link] = (mail && /href="(http[^"]+token[^"]+)"/.exec(await (await fetch(stage.publicUrl + mail)).text())) || [];
    if (link) return link.replaceAll('&amp;', '&');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
