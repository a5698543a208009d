import type { Browser, Page } from 'playwright-core';
import { newVisitor, openBrowser } from './house/browser';
import { asMember, becomeMember, chooseAudience, signInByMail } from './house/walks';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const as = (address: string, walk: (page: Page) => Promise<void>) => asMember(browser, address, walk);

test('a member edits the profile, keeps a field to members, and sees it as a visitor does', () =>
  as('bo.verwoert@molenwiek.example', async (page) => {
    await page.goto('/profile/edit');
    await page.getByLabel('In één zin').fill('Tekent etiketten met de hand');
    await page.getByLabel('Woonplaats', { exact: true }).fill('Velp');
    await chooseAudience(page, 'woonplaats', 'Leden');
    await page.getByLabel('Wie vindt je profiel').selectOption({ label: 'Iedereen, ook buiten de kring' });
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Opgeslagen.').waitFor();
    await page.goto('/profile/as?audience=public');
    await page.getByText('Tekent etiketten met de hand').waitFor();
    expect(await page.getByText('Velp').count()).toBe(0);
    await page.getByRole('link', { name: 'Lid', exact: true }).click();
    await page.getByText('Velp').waitFor();
  }));

test('a member signs out another device', async () => {
  const [desk, phone] = [await newVisitor(browser), await newVisitor(browser)];
  for (const { page } of [desk, phone]) await signInByMail(page, 'koen.brinkhuis@molenwiek.example');
  await desk.page.goto('/settings/devices');
  await desk.page.getByRole('button', { name: 'Overal uitloggen behalve hier' }).click();
  await desk.page.getByText('Dat apparaat is uitgelogd.').waitFor();
  await phone.page.goto('/settings');
  await phone.page.waitForURL('**/join**');
  await Promise.all([desk.leave(), phone.leave()]);
});

test('a member asks to leave, and stays after all', async () => {
  const { page, leave } = await newVisitor(browser);
  await becomeMember(page, 'LinkedIn', 'Aylin Yıldız');
  await page.goto('/settings/leave');
  await page.getByRole('button', { name: 'Verlaat de kring' }).click();
  await page.getByRole('heading', { name: 'Je gaat de kring verlaten' }).waitFor();
  await page.getByRole('button', { name: 'Ik blijf toch' }).click();
  await page.getByRole('heading', { name: 'De kring verlaten', exact: true }).waitFor();
  await leave();
});
