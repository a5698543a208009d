import fs from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { readZip } from '../members/zip';
import { networksUrl, newVisitor, openBrowser } from './house/browser';
import { asMember, askForLink, becomeMember } from './house/walks';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const as = (address: string, walk: (page: Page) => Promise<void>) => asMember(browser, address, walk);

const statusFor = async (address: string): Promise<number | undefined> => {
  const { page, leave } = await newVisitor(browser);
  const answer = await page.goto(address);
  await leave();
  return answer?.status();
};

test('a member asks for everything that is theirs, waits on the page, and gets a file to read and one to take elsewhere', () =>
  as('marleen.teunissen@molenwiek.example', async (page) => {
    await page.goto('/settings/export');
    await page.getByRole('button', { name: 'Maak mijn bestand' }).click();
    await page.getByText('Je bestand staat klaar').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Downloaden' }).click()]);
    const files = readZip(fs.readFileSync(await download.path()));
    expect([...files.keys()].sort()).toEqual(['data.json', 'lees-mij.html']);
    expect(JSON.stringify(JSON.parse(files.get('data.json') as string))).toContain('Op elke ledenvergadering geweest');
    expect(files.get('lees-mij.html')).toContain('Marleen Teunissen');
    expect(files.get('lees-mij.html')).not.toContain('<script');
  }));

test.each([
  ['keeping what was written', 'Laat staan wat ik schreef, zonder mijn naam', 'zonder je naam', 'roos.hartgers@molenwiek.example', '/people/roos-hartgers'],
  ['deleting what was written', 'Haal ook weg wat ik schreef', 'gaat daarna ook weg', 'pieterbas.heuvel@molenwiek.example', '/people/pieter-bas-heuvel'],
])('a member leaves, %s: out of sight at once, seven days to come back, and all is as it was', (_, choice, consequence, address, profile) =>
  as(address, async (page) => {
    expect(await statusFor(profile)).toBe(200);
    await page.goto('/settings/leave');
    await page.getByLabel(choice).check();
    await page.getByRole('button', { name: 'Verlaat de kring' }).click();
    await page.getByText(/Je account wordt gewist op over 7 dagen/).waitFor();
    await page.getByText(consequence).waitFor();
    expect(await statusFor(profile)).toBe(404);
    await page.goto('/');
    await page.getByRole('link', { name: /Je gaat de kring verlaten/ }).click();
    await page.getByRole('button', { name: 'Ik blijf toch' }).click();
    await page.getByText('Fijn dat je blijft.').waitFor();
    expect(await statusFor(profile)).toBe(200);
  }),
);

test('an invitation is shown once, brings somebody in, and stops when it is withdrawn', () =>
  as('ilse.rozendaal@molenwiek.example', async (page) => {
    await page.goto('/invitations');
    await page.getByLabel('Voor wie').fill('Tante Bep');
    await page.getByRole('button', { name: 'Maak een uitnodiging' }).click();
    const link = await page.getByLabel('De link').inputValue();
    await page.reload();
    expect(await page.getByLabel('De link').count()).toBe(0);
    const guest = await newVisitor(browser);
    await guest.page.goto(await askForLink(guest.page, 'tante.bep@example.org', 'nl', link));
    await guest.page.getByRole('button', { name: 'Log mij in' }).click();
    await guest.page.waitForURL('**/welcome**');
    await guest.leave();
    await page.reload();
    await page.getByText('1 keer gebruikt').waitFor();
    await page.getByRole('button', { name: 'Intrekken: Tante Bep' }).click();
    await page.getByText('Die uitnodiging werkt niet meer.').waitFor();
  }));

test('whoever asks Facebook to delete their data sees how far that is, and about whom is not said', async () => {
  const { page, leave } = await newVisitor(browser);
  await becomeMember(page, 'Facebook', 'Thijs');
  const people = (await (await fetch(`${networksUrl}/control/people`)).json()) as { key: string; name?: string }[];
  const person = people.find((known) => JSON.stringify(known).includes('Thijs'))?.key;
  const answer = await fetch(`${networksUrl}/control/facebook/data-deletion`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ person }) });
  const { url } = JSON.parse(((await answer.json()) as { body: string }).body) as { url: string };
  await page.goto(url);
  await page.getByRole('heading', { level: 1, name: 'Je verzoek om te wissen' }).waitFor();
  expect(await page.locator('main').textContent()).not.toContain('Thijs');
  await leave();
});
