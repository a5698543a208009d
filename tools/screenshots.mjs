// npm run screenshots: takes the pictures of README.md anew, small, into docs/screenshots.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from './workshop/machine.mjs';
import { at } from './workshop/paths.mjs';
import { demoEditor } from './workshop/demo-settings.mjs';
import { openStage } from './workshop/stage.mjs';
import { say } from './workshop/steps.mjs';

const require = createRequire(import.meta.url);
const sharp = require('sharp');
const { chromium } = await import('playwright-core');

const folder = at('docs/screenshots');
fs.mkdirSync(folder, { recursive: true });
const stage = await openStage();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
try {
  await visitorPictures();
  await memberPictures();
  await adminPicture();
} finally {
  await browser.close();
  await stage.stop();
}

function open(options = {}) {
  return browser.newContext({ baseURL: stage.publicUrl, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce', ...options });
}

async function keep(page, name) {
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await sharp(picture).webp({ quality: 78 }).toFile(`${folder}/${name}.webp`);
  say(`docs/screenshots/${name}.webp ${Math.round(fs.statSync(`${folder}/${name}.webp`).size / 1024)} kB`);
}

async function visitorPictures() {
  const page = await (await open()).newPage();
  for (const [path, name] of [['/', 'home'], ['/join', 'join'], ['/people/bram-oosterhof', 'profile']]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await keep(page, name);
  }
  const phone = await (await open({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })).newPage();
  await phone.goto('/', { waitUntil: 'networkidle' });
  await keep(phone, 'phone-dark');
}

async function memberPictures() {
  const page = await (await open()).newPage();
  await page.goto('/join');
  await page.getByRole('link', { name: 'Verder met LinkedIn' }).click();
  await keep(page, 'demo-network');
  await page.getByRole('button', { name: /Noor van den Berg/ }).click();
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.waitForURL('**/welcome**');
  await keep(page, 'welcome');
  await page.goto('/people', { waitUntil: 'networkidle' });
  await keep(page, 'people');
}

async function adminPicture() {
  const { email, password } = demoEditor();
  const page = await (await open({ locale: 'en-GB' })).newPage();
  await page.goto('/admin');
  await page.getByLabel(/^Email/).fill(email);
  await page.getByLabel(/^Password/).first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Members' }).first().click();
  await page.getByRole('row', { name: /Molenwiek|Saleh|Dumont/ }).first().waitFor();
  await keep(page, 'admin-members');
}
