import type { Browser, Page } from 'playwright-core';
import { newVisitor, openBrowser } from './house/browser';
import { becomeMember, consent, joinThrough, signInByMail, askForLink } from './house/walks';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function atTheSite(walk: (page: Page) => Promise<void>): Promise<void> {
  const { page, leave } = await newVisitor(browser);
  await walk(page).finally(leave);
}

test.each([
  ['Facebook', 'Noor van den Berg'],
  ['LinkedIn', 'Kwame Asante'],
  ['X', 'Ravi Singh Ramnarain'],
] as const)('a visitor joins with %s in two clicks and a consent page', (network, person) =>
  atTheSite(async (page) => {
    await joinThrough(page, network, person);
    await page.getByRole('heading', { name: /Welkom in de kring van Molenwiek/ }).waitFor();
    expect(await page.getByLabel('Naam').inputValue()).toBe(person);
    // The photo is copied while the page stands there; it comes on the page and in the header.
    await page.locator('main img').waitFor();
    await page.getByLabel(`Menu van ${person}`).locator('img').waitFor();
    expect(new URL(page.url()).pathname).toBe('/welcome');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByText('Stap 2 van 3').waitFor();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Overslaan' }).click();
    await page.getByLabel(`Menu van ${person}`).waitFor();
  }),
);

test('whoever joined comes back as the same member', () =>
  atTheSite(async (page) => {
    await becomeMember(page, 'LinkedIn', 'Soraya Wirjosoekarto');
    await page.context().clearCookies();
    await joinThrough(page, 'LinkedIn', 'Soraya Wirjosoekarto');
    await page.getByLabel(/Menu van Soraya/).waitFor();
    expect(new URL(page.url()).pathname).not.toBe('/welcome');
  }));

test('cancelling at the network leads back with a sentence and no account', () =>
  atTheSite(async (page) => {
    await page.goto('/join');
    await page.getByRole('link', { name: 'Verder met Facebook' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Je hebt het inloggen afgebroken').waitFor();
    expect(await page.getByLabel(/Menu van/).count()).toBe(0);
  }));

test('a network account whose address is known does not take over that account', () =>
  atTheSite(async (page) => {
    await signInByMail(page, 'ruben.mendesdacosta@example.org');
    await page.context().clearCookies();
    await joinThrough(page, 'LinkedIn', 'Ruben Mendes da Costa');
    await page.getByText('Het e-mailadres van dit account is hier al bekend').waitFor();
    expect(await page.getByLabel(/Menu van/).count()).toBe(0);
  }));

test('a link by mail works once', () =>
  atTheSite(async (page) => {
    const link = await askForLink(page, 'nieuw.gezicht@example.org');
    await page.goto(link);
    await page.getByRole('button', { name: 'Log mij in' }).click();
    await page.waitForURL('**/welcome**');
    await page.context().clearCookies();
    await page.goto(link);
    const confirm = page.getByRole('button', { name: /Log mij in|log mij in/ });
    if (await confirm.count()) await confirm.click();
    await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor();
  }));

test('a suspended member stays out and is told so', () =>
  atTheSite(async (page) => {
    await page.goto(await askForLink(page, 'peter.verkerk@molenwiek.example'));
    await page.getByRole('button', { name: 'Log mij in' }).click();
    await page.getByText(/Dit account staat stil/).waitFor();
    expect(await page.getByLabel(/Menu van/).count()).toBe(0);
  }));

test('a member links a second network, which nobody else can link then', () =>
  atTheSite(async (page) => {
    await becomeMember(page, 'LinkedIn', 'João Conceição');
    await page.goto('/settings/log-ins');
    await page.getByRole('button', { name: 'X koppelen' }).click();
    await consent(page, 'X', 'João Conceição');
    await page.getByRole('link', { name: 'X ontkoppelen' }).waitFor();
    await page.context().clearCookies();
    await becomeMember(page, 'Facebook', 'Kevin Pinas');
    await page.goto('/settings/log-ins');
    await page.getByRole('button', { name: 'X koppelen' }).click();
    await consent(page, 'X', 'João Conceição');
    await page.getByText('Dit account is al gekoppeld').waitFor();
  }));
