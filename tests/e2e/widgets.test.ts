import type { Browser, Page } from 'playwright-core';
import { newVisitor, openBrowser } from './house/browser';
import { chooseAudience, signInByMail } from './house/walks';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function as(address: string, walk: (page: Page) => Promise<void>, options: Parameters<typeof newVisitor>[1] = {}): Promise<void> {
  const { page, leave } = await newVisitor(browser, options);
  await signInByMail(page, address)
    .then(() => walk(page))
    .finally(leave);
}

const untilFocusOn = (page: Page, words: string) => page.waitForFunction((expected) => document.activeElement?.textContent?.trim() === expected, words);

test('the menu of a member is walked with arrow keys, and Escape leads back to its button', () =>
  as('thea.nijland@molenwiek.example', async (page) => {
    const button = page.getByRole('button', { name: /Menu van/ });
    await button.focus();
    await page.keyboard.press('ArrowDown');
    await untilFocusOn(page, 'Mijn pagina');
    await page.keyboard.press('ArrowDown');
    await untilFocusOn(page, 'Profiel bewerken');
    await page.keyboard.press('End');
    await untilFocusOn(page, 'Uitloggen');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  }));

test.each(['click', 'press'] as const)('a member signs out from the menu (%s)', (way) =>
  as('thea.nijland@molenwiek.example', async (page) => {
    await page.getByRole('button', { name: /Menu van/ }).click();
    const signOut = page.getByRole('menuitem', { name: 'Uitloggen' });
    await (way === 'click' ? signOut.click() : signOut.press('Enter'));
    await page.getByRole('link', { name: 'Verder met LinkedIn' }).waitFor();
    expect(await page.getByRole('button', { name: /Menu van/ }).count()).toBe(0);
  }),
);

test('blocking asks first in a dialog, keeps the focus off the page behind it, and can be undone from the message', () =>
  as('ruud.pasman@molenwiek.example', async (page) => {
    await page.goto('/people/henk-slotboom');
    const more = page.getByRole('button', { name: 'Meer' });
    await more.click();
    await page.getByRole('menuitem', { name: 'Blokkeren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Henk Slotboom blokkeren' });
    await dialog.waitFor();
    for (let presses = 0; presses < 6; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.page') === null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe('/people/henk-slotboom');

    await more.click();
    await page.getByRole('menuitem', { name: 'Blokkeren' }).click();
    await dialog.getByRole('button', { name: 'Blokkeren' }).click();
    await page.waitForURL('**/settings/blocked');
    await page.getByText('Henk Slotboom is geblokkeerd.').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Henk is niet meer geblokkeerd.').waitFor();
    expect(new URL(page.url()).pathname).toBe('/people/henk-slotboom');
  }));

test('following says so and can be taken back at once', () =>
  as('elif.demir@molenwiek.example', async (page) => {
    await page.goto('/people/greetje-fokkema');
    await page.getByRole('button', { name: 'Volgen', exact: true }).click();
    await page.getByText('Vanaf nu volg je Greetje.').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Je volgt Greetje niet meer.').waitFor();
    await page.getByRole('button', { name: 'Volgen', exact: true }).waitFor();
  }));

test('who sees a field is chosen from a list that says what each choice means', () =>
  as('sophie.lindeman@molenwiek.example', async (page) => {
    await page.goto('/profile/edit');
    await chooseAudience(page, 'over mij', 'Alleen ik');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Opgeslagen.').waitFor();
    await page.reload();
    expect(await page.locator('button').and(page.getByRole('combobox', { name: /Wie ziet over mij/i })).textContent()).toContain('Alleen ik');
  }));

test('an exact time shows on focus and goes on Escape', () =>
  as('frans.dekkers@molenwiek.example', async (page) => {
    await page.goto('/house-rules');
    const time = page.locator('main time');
    await time.focus();
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    expect(await tip.textContent()).toMatch(/om \d\d:\d\d$/);
    expect(await time.getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'));
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'hidden' });
  }));

test('without JavaScript the menu opens, blocking asks on a page of its own, and the message can be undone', () =>
  as(
    'gijs.van.ommeren@molenwiek.example',
    async (page) => {
      await page.goto('/people/jelle-wiersma');
      await page.getByLabel('Meer', { exact: true }).click();
      await page.getByRole('link', { name: 'Blokkeren' }).click();
      await page.getByRole('heading', { level: 1, name: 'Jelle Wiersma blokkeren' }).waitFor();
      await page.getByRole('button', { name: 'Blokkeren' }).click();
      await page.getByText('Jelle Wiersma is geblokkeerd.').waitFor();
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await page.getByText('Jelle is niet meer geblokkeerd.').waitFor();
    },
    { javaScriptEnabled: false },
  ));
