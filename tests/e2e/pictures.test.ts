import fs from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { root } from '../house/databases';
import { editor, newVisitor, openBrowser } from './house/browser';

/** Where the pictures of README.md are taken to; `npm run screenshots` brings them into docs. */
const folder = path.join(root, '.tmp/screenshots');
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 860 } };

let browser: Browser;
beforeAll(async () => {
  fs.mkdirSync(folder, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function at(options: BrowserContextOptions, walk: (page: Page) => Promise<void>): Promise<void> {
  const { page, leave } = await newVisitor(browser, options);
  await walk(page).finally(leave);
}

/** Small enough for a page of text, and never an empty screen. */
async function keep(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => void (await document.fonts.ready));
  const file = path.join(folder, `${name}.webp`);
  await sharp(await page.screenshot()).webp({ quality: 78 }).toFile(file);
  const { entropy } = await sharp(file).stats();
  expect({ name, isDrawn: entropy > 0.8, isSmall: fs.statSync(file).size < 120_000 }).toEqual({ name, isDrawn: true, isSmall: true });
}

test('what a visitor sees', () =>
  at(desk, async (page) => {
    for (const [address, name] of [['/', 'home'], ['/join', 'join'], ['/people/bram-oosterhof', 'profile']] as const) {
      await page.goto(address);
      await keep(page, name);
    }
    await page.goto('/feed');
    await keep(page, 'wall');
    await page.getByRole('article').filter({ hasText: 'Beantwoord' }).getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Het antwoord dat hielp' }).waitFor();
    await keep(page, 'question');
  }));

test('the same on a phone, at night', () =>
  at({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, async (page) => {
    await page.goto('/');
    await keep(page, 'phone-dark');
  }));

test('what somebody sees who joins', () =>
  at(desk, async (page) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Verder met Facebook' }).click();
    await page.getByRole('button', { name: /Piet de Wit/ }).waitFor();
    await keep(page, 'demo-network');
    await page.getByRole('button', { name: /Piet de Wit/ }).click();
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await page.waitForURL('**/welcome**');
    await page.locator('main img').waitFor();
    await keep(page, 'welcome');
    await page.goto('/people');
    await keep(page, 'people');
  }));

test('what an editor sees', () =>
  at({ ...desk, locale: 'en-GB' }, async (page) => {
    await page.goto('/admin');
    await page.getByLabel(/^Email/).fill(editor.email);
    await page.getByLabel(/^Password/).first().fill(editor.password);
    await page.getByRole('button', { name: 'Login' }).click();
    await page.getByRole('link', { name: 'Members' }).first().click();
    await page.getByRole('row', { name: /Saleh|Dumont/ }).first().waitFor();
    await keep(page, 'admin-members');
  }));
