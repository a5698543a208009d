import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { newVisitor, openBrowser, siteUrl } from './house/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('without a connection the site says so, and goes on where you were once it is back', async () => {
  const { page, context, leave } = await newVisitor(browser);
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto('/people/bram-oosterhof');
  await page.getByRole('heading', { level: 1, name: 'Je bent even niet verbonden' }).waitFor();
  expect(await page.title()).toContain('Molenwiek');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontFamily)).toContain('Newsreader');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Opnieuw proberen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bram Oosterhof' }).waitFor();
  expect(page.url()).toBe(`${siteUrl}/people/bram-oosterhof`);
  await leave();
});

test('a browser finds nothing that stops it from installing the site', async () => {
  const { page, context, leave } = await newVisitor(browser);
  await page.goto('/');
  const devtools = await context.newCDPSession(page);
  const { errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A context of a test is a private window, where nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  await leave();
});
