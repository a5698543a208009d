import type { Browser, Page } from 'playwright-core';
import { newVisitor, openBrowser, siteUrl } from './house/browser';
import { consent, joinThrough, signInByMail, skipWelcome } from './house/walks';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('joining and editing a profile need no JavaScript', async () => {
  const { page, leave } = await newVisitor(browser, { javaScriptEnabled: false });
  await joinThrough(page, 'LinkedIn', 'Zoë O’Brien-Ní Dhomhnaill');
  await skipWelcome(page);
  await page.goto('/profile/edit');
  await page.getByLabel('In één zin').fill('Vertaalt zonder omhaal');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Opgeslagen.').waitFor();
  await page.reload();
  expect(await page.getByLabel('In één zin').inputValue()).toBe('Vertaalt zonder omhaal');
  await leave();
});

/** Tab until the focus is on something with this role and name; fails when it never gets there. */
async function tabTo(page: Page, role: 'link' | 'button' | 'textbox' | 'checkbox', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard never reaches ${role} ${String(name)} on ${page.url()}`);
}

const isFocusVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    const style = getComputedStyle(focused);
    return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  });

test('joining can be walked by keyboard alone, and the focus is always visible', async () => {
  const { page, leave } = await newVisitor(browser);
  await page.goto('/');
  await tabTo(page, 'link', 'Doe mee');
  expect(await isFocusVisible(page)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/join');
  await tabTo(page, 'link', 'Verder met X');
  expect(await isFocusVisible(page)).toBe(true);
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', /Mei-Ling Chen/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'button', 'Authorise app');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${siteUrl}/welcome**`);
  for (const step of [1, 2, 3]) {
    await page.getByText(`Stap ${step} van 3`).waitFor();
    await tabTo(page, 'button', 'Overslaan');
    expect(await isFocusVisible(page)).toBe(true);
    await page.keyboard.press('Enter');
  }
  await page.getByLabel(/Menu van Mei-Ling/).waitFor();
  await leave();
});

test('editing a profile and linking a network can be walked by keyboard alone', async () => {
  const { page, leave } = await newVisitor(browser);
  await signInByMail(page, 'sander.koopmans@molenwiek.example');
  await page.goto('/profile/edit');
  await tabTo(page, 'textbox', 'In één zin');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Smeert achttien boterhammen');
  await tabTo(page, 'button', 'Opslaan');
  await page.keyboard.press('Enter');
  await page.getByText('Opgeslagen.').waitFor();
  await page.goto('/settings/log-ins');
  await tabTo(page, 'button', 'LinkedIn koppelen');
  await page.keyboard.press('Enter');
  await consent(page, 'LinkedIn', 'Olek|Олександра');
  await page.getByRole('link', { name: 'LinkedIn ontkoppelen' }).waitFor();
  await leave();
});
