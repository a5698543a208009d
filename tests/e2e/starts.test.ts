import type { Browser } from 'playwright-core';
import { newVisitor, openBrowser } from './house/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the admin of the built product opens in a browser', async () => {
  const { page, leave } = await newVisitor(browser);
  await page.goto('/admin');
  await page.getByRole('button', { name: /login|log in|inloggen/i }).waitFor();
  await leave();
});
