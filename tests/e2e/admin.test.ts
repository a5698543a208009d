import type { Browser } from 'playwright-core';
import { editor, newVisitor, openBrowser } from './house/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('an editor finds members and the state of the networks in the admin', async () => {
  const { page, leave } = await newVisitor(browser, { locale: 'en-GB' });
  await page.goto('/admin');
  await page.getByLabel(/^Email/).fill(editor.email);
  await page.getByLabel(/^Password/).first().fill(editor.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Members', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Members', level: 1 }).waitFor();
  // The newest come first, and other journeys bring new ones all the time.
  await page.goto('/admin/plugins/members?search=Idris');
  await page.getByRole('row', { name: /Idris Saleh/ }).waitFor();
  await page.goto('/admin/settings/kring/social-login');
  await page.getByText('LinkedIn').first().waitFor();
  await leave();
});
