import type { Browser, Page } from 'playwright-core';
import { newVisitor, openBrowser, siteUrl } from './house/browser';
import { asMember, signInByMail } from './house/walks';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const postOf = (page: Page, title: string) => page.getByRole('article').filter({ hasText: title });

async function publish(page: Page, kind: string, title: string | null, text: string): Promise<void> {
  await page.goto('/feed');
  await page.getByRole('link', { name: /Wat wil je delen of vragen/ }).click();
  await page.getByRole('group', { name: 'Wat voor bericht' }).getByText(kind, { exact: true }).click();
  if (title) await page.getByLabel('Titel').fill(title);
  await page.getByLabel('Tekst', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await page.getByText('Je bericht staat op het prikbord.').waitFor();
}

test('one member asks, another answers, and the first says that it helped', async () => {
  const amina = await newVisitor(browser);
  const jelle = await newVisitor(browser);
  await signInByMail(amina.page, 'amina.warsame@molenwiek.example');
  await publish(amina.page, 'Vraag', 'Waarom zakt mijn speltbrood in?', 'Het rijst **mooi** en zakt in de oven.');
  const address = amina.page.url();

  await signInByMail(jelle.page, 'jelle.wiersma@molenwiek.example');
  await jelle.page.goto('/feed');
  await postOf(jelle.page, 'Waarom zakt mijn speltbrood in?').getByRole('button', { name: 'Ik ook' }).click();
  await jelle.page.getByRole('link', { name: 'Waarom zakt mijn speltbrood in?', exact: true }).click();
  await jelle.page.getByLabel('Schrijf een antwoord').fill('Laat het korter rijzen.');
  await jelle.page.getByRole('button', { name: 'Plaatsen' }).click();
  await jelle.page.getByText('Laat het korter rijzen.').waitFor();

  await amina.page.goto(address);
  await amina.page.getByRole('button', { name: 'Meer bij de reactie van Jelle Wiersma' }).click();
  await amina.page.getByRole('menuitem', { name: 'Dit hielp mij' }).click();
  await amina.page.getByRole('heading', { name: 'Het antwoord dat hielp' }).waitFor();

  await jelle.page.reload();
  await jelle.page.getByRole('heading', { name: 'Het antwoord dat hielp' }).waitFor();
  expect(await jelle.page.getByRole('button', { name: 'Ik ook 1' }).getAttribute('aria-pressed')).toBe('true');
  expect(await jelle.page.getByRole('button', { name: /Meer bij de reactie/ }).isVisible()).toBe(true);
  await Promise.all([amina.leave(), jelle.leave()]);
});

test('what a member was writing is still there after the tab was closed', () =>
  asMember(browser, 'vera.pronk@molenwiek.example', async (page) => {
    await page.goto('/posts/new');
    // Only a page whose script has come keeps drafts by itself.
    await page.locator('button').and(page.getByRole('combobox', { name: 'Wie ziet dit' })).waitFor();
    await page.getByText('Gesprek', { exact: true }).click();
    await page.getByLabel('Titel').fill('Roggebrood');
    await page.getByLabel('Tekst', { exact: true }).fill('Halverwege een zin');
    await page.getByText('Concept bewaard').waitFor();
    const again = await page.context().newPage();
    await page.close();
    await again.goto('/posts/new');
    expect(await again.getByLabel('Tekst', { exact: true }).inputValue()).toBe('Halverwege een zin');
    expect(await again.getByLabel('Titel').inputValue()).toBe('Roggebrood');
    expect(await again.getByRole('radio', { name: 'Gesprek' }).isChecked()).toBe(true);
  }));

test('a post that was removed comes back with one press', () =>
  asMember(browser, 'vera.pronk@molenwiek.example', async (page) => {
    await publish(page, 'Bericht', null, 'Te vlug geschreven');
    await page.getByRole('button', { name: 'Meer bij dit bericht' }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await page.getByText('Bericht verwijderd.').waitFor();
    expect(await postOf(page, 'Te vlug geschreven').count()).toBe(0);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Bericht staat er weer.').waitFor();
    await page.getByText('Te vlug geschreven').waitFor();
  }));

test('a member writes, comments and edits by keyboard alone', () =>
  asMember(browser, 'amina.warsame@molenwiek.example', async (page) => {
    await page.goto('/posts/new');
    await page.getByRole('radio', { name: 'Bericht' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Gesprek' }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Welke bloem voor pannenkoeken');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ik neem half boekweit.');
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Welke bloem voor pannenkoeken' }).waitFor();
    await page.getByLabel('Schrijf een reactie').focus();
    await page.keyboard.type('En een snuf zout.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('En een snuf zout.').first().waitFor();
    await page.getByRole('button', { name: 'Meer bij de reactie van Amina Warsame' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Bewerken' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/comments/*/edit');
  }));

test('without a script a member posts, comments, replies, reacts and removes', async () => {
  const { page, leave } = await newVisitor(browser, { javaScriptEnabled: false });
  await signInByMail(page, 'esra.ylmaz@molenwiek.example');
  await publish(page, 'Gesprek', 'Zonder script', 'Het gaat ook zo.');
  await page.getByLabel('Schrijf een reactie').fill('Eerste reactie');
  await page.getByRole('button', { name: 'Plaatsen' }).click();
  await page.getByRole('link', { name: /^Reageer ?: / }).click();
  await page.getByLabel('Reactie op Esra Yılmaz').fill('Antwoord daarop');
  await page.getByRole('button', { name: 'Plaatsen' }).first().click();
  await page.getByText('Antwoord daarop').waitFor();
  const address = page.url().split('#')[0];
  await page.goto('/feed');
  await page.getByRole('button', { name: 'Nuttig', pressed: false }).first().click();
  expect(page.url()).toBe(`${siteUrl}/feed`);
  await page.getByRole('button', { name: /^Nuttig \d+$/, pressed: true }).first().waitFor();
  await page.goto(address as string);
  await page.getByLabel('Meer bij dit bericht').click();
  await page.getByRole('button', { name: 'Verwijderen' }).first().click();
  await page.getByText('Bericht verwijderd.').waitFor();
  await leave();
});

test('a visitor reads what is public, and is shown the way in where they could answer', async () => {
  const { page, leave } = await newVisitor(browser);
  await page.goto('/feed');
  const title = page.getByRole('article').getByRole('heading', { level: 2 }).first();
  await title.getByRole('link').click();
  await page.getByRole('link', { name: 'Doe mee om te reageren' }).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await leave();
});
