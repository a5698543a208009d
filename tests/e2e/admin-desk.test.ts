import type { Browser } from 'playwright-core';
import { openBrowser, type Visitor } from './house/browser';
import { keepDeskPicture, openDesk, seriousIn } from './house/desk';

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

test('an editor filters the members, opens one who waits and lets them in', async () => {
  const { page } = desk;
  await page.goto('/admin/plugins/members');
  await page.getByRole('heading', { name: 'Leden', level: 1 }).waitFor();
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'wacht op goedkeuring' }).click();
  await page.getByRole('link', { name: 'Berend Schutte' }).waitFor();
  expect(await page.getByRole('link', { name: 'Fatima Zerouali' }).count()).toBe(0);
  expect(await seriousIn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Berend Schutte' }).click();
  await page.getByRole('heading', { name: 'Berend Schutte', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Goedkeuren' }).click();
  await page.getByRole('button', { name: 'Schorsen' }).waitFor();
  await page.getByRole('gridcell', { name: 'Goedgekeurd' }).first().waitFor();
});

test('a suspension asks for a reason, is told on the page and can be undone at once', async () => {
  const { page } = desk;
  await page.goto('/admin/plugins/members?search=Koen');
  await page.getByRole('link', { name: 'Koen Brinkhuis' }).click();
  await page.getByRole('button', { name: 'Schorsen' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Schorsen' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: /Reden/ }).fill('Reclame, drie keer.');
  expect(await seriousIn(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Schorsen' }).click();
  await page.getByText('Geschorst: Reclame, drie keer.').waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByRole('gridcell', { name: 'Schorsing opgeheven' }).first().waitFor();
  await page.getByRole('button', { name: 'Schorsen' }).waitFor();
});

test('the same can be done by keyboard alone', async () => {
  const { page } = desk;
  await page.goto('/admin/plugins/members?search=Aaltje');
  await page.getByRole('link', { name: 'Aaltje Ganzeboom' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Functie en afdeling' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('an editor sees the networks, tests the keys of one, and reads no key', async () => {
  const { page } = desk;
  await page.goto('/admin/settings/kring/social-login');
  await page.getByRole('button', { name: 'LinkedIn testen' }).click();
  await page.getByText('Het netwerk accepteert de sleutels.').waitFor();
  await page.getByText('/api/social-login/linkedin/callback').waitFor();
  expect(await seriousIn(page)).toEqual([]);
});

/** A setting that no other journey leans on: they all walk in one community at the same time. */
test('an editor changes how long an invitation works, and the trail says so', async () => {
  const { page } = desk;
  const setDays = async (days: string) => {
    await page.goto('/admin/settings/kring/settings');
    await page.getByLabel(/Dagen dat een uitnodiging werkt/).fill(days);
    await page.getByRole('button', { name: 'Opslaan: Meedoen' }).click();
    await page.getByText('Opgeslagen').waitFor();
  };
  await setDays('21');
  expect(await seriousIn(page)).toEqual([]);
  await page.goto('/admin/settings/kring/audit');
  await page.getByText('Instellingen gewijzigd').first().waitFor();
  await setDays('14');
});

test('a colour that can not be read is told before it is saved', async () => {
  const { page } = desk;
  await page.goto('/admin/settings/kring/look');
  await page.getByRole('textbox', { name: 'Kleur', exact: true }).fill('#f4e04d');
  await page.getByText(/#f4e04d is op je pagina’s te moeilijk te lezen/).waitFor();
  expect(await seriousIn(page)).toEqual([]);
});
