import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

export const siteUrl = process.env.E2E_SITE_URL as string;
export const networksUrl = process.env.E2E_NETWORKS_URL as string;
export const editor = JSON.parse(process.env.E2E_EDITOR ?? '{}') as { email: string; password: string };

const candidates = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = candidates.find((file) => file !== undefined && fs.existsSync(file));
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

let visitors = 0;

/** Limits count per address; people at different desks do not share one. */
function nextAddress(): string {
  visitors += 1;
  return `10.${process.env.JEST_WORKER_ID ?? 1}.${process.pid % 250}.${(visitors % 250) + 1}`;
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  leave(): Promise<void>;
}

/** Somebody at an own screen: nothing is shared with other visitors. Dutch, 1440 wide, unless told otherwise. */
export async function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: siteUrl, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', extraHTTPHeaders: { 'x-forwarded-for': nextAddress() }, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  return { page, context, leave: () => context.close() };
}

/** Keeps what the page showed when an expectation fails. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = path.resolve(__dirname, '../../../.tmp/e2e/pictures');
  fs.mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) }).catch(() => undefined);
}
