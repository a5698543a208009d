import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { keepPicture, newVisitor, openBrowser, type Visitor } from './house/browser';
import { keepDeskPicture, openDesk, seriousIn } from './house/desk';
import { becomeMember } from './house/walks';

let browser: Browser;
let desk: Visitor;

jest.setTimeout(120_000);

beforeAll(async () => {
  browser = await openBrowser();
  desk = await openDesk(browser);
});
afterEach(() => keepDeskPicture(desk));
afterAll(async () => {
  await desk.leave();
  await browser.close();
});

async function openDossier(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/plugins/members?search=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

test('a message of an editor stands on the member’s own home until it is put away', async () => {
  const member = await newVisitor(browser);
  await becomeMember(member.page, 'Facebook', 'ليلى حداد');
  const { page } = desk;
  await openDossier(page, 'ليلى حداد');
  await page.getByRole('button', { name: 'Stuur een bericht' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Zaterdag is de molen open.');
  await dialog.getByRole('button', { name: 'Versturen' }).click();
  await page.getByText('Het bericht is onderweg').waitFor();
  await member.page.goto('/');
  await member.page.getByText('Zaterdag is de molen open.').waitFor();
  await keepPicture(member.page, 'note-on-home');
  expect((await new AxeBuilder({ page: member.page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await member.page.getByRole('button', { name: /Opruimen/ }).click();
  await member.page.getByText('Als we je iets laten weten, staat het hier.').waitFor();
  await member.leave();
});

test('an approval is taken back with a reason, and both stand on the member’s page with who decided', async () => {
  const { page } = desk;
  await page.goto('/admin/plugins/members?state=pending');
  await page.locator('tbody').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Goedkeuren' }).click();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /Reden/ }).fill('De naam klopt niet.');
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Goedkeuring terugnemen' }).click();
  await page.getByRole('gridcell', { name: 'De naam klopt niet.' }).waitFor();
  await page.getByText('wacht op goedkeuring').first().waitFor();
  expect(await seriousIn(page)).toEqual([]);
});

test('the trail calls members by name and leads to their page', async () => {
  const { page } = desk;
  await page.goto('/admin/settings/kring/audit?action=members.message-sent');
  await page.getByRole('link', { name: 'ليلى حداد' }).first().click();
  await page.getByRole('heading', { name: 'ليلى حداد', level: 1 }).waitFor();
});

test('an editor writes the organisation’s profile and answers who wants to connect with it', async () => {
  const { page } = desk;
  await page.goto('/admin/plugins/members/organisation');
  await page.getByRole('heading', { name: 'Ons eigen account', level: 1 }).waitFor();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Molenwiek');
  await page.getByRole('textbox', { name: 'In één regel' }).fill('Bakkerij en molen, van ons samen');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Opgeslagen').waitFor();
  const address = (await page.getByRole('link', { name: /profiel op de site/i }).getAttribute('href')) as string;
  const member = await newVisitor(browser);
  await becomeMember(member.page, 'Facebook', 'Youssef');
  await member.page.goto(address);
  await member.page.getByRole('button', { name: 'Verbinden' }).click();
  await member.page.getByText(/om een verbinding/).waitFor();
  await page.reload();
  await page.getByRole('button', { name: /^Aannemen: Youssef/ }).waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await keepPicture(page, 'organisation');
  await page.getByRole('button', { name: /^Aannemen: Youssef/ }).click();
  await page.getByText('Niemand vraagt nu om contact.').waitFor();
  await member.page.reload();
  await member.page.getByText(/zijn verbonden/).waitFor();
  await member.leave();
});
