import type { Browser } from 'playwright-core';
import { newVisitor, openBrowser, type Visitor } from './house/browser';
import { becomeMember } from './house/walks';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function memberAt(person: string): Promise<Visitor> {
  const visitor = await newVisitor(browser);
  await becomeMember(visitor.page, 'Facebook', person);
  return visitor;
}

const addressOf = async ({ page }: Visitor): Promise<string> => {
  await page.getByLabel(/Menu van/).click();
  return (await page.getByRole('menuitem', { name: 'Mijn pagina' }).getAttribute('href')) as string;
};

test('two members at two screens follow each other and connect', async () => {
  const femke = await memberAt('Femke Dijkstra');
  const dmitri = await memberAt('Dmitri Volkov');
  const [toFemke, toDmitri] = [await addressOf(femke), await addressOf(dmitri)];

  await femke.page.goto(toDmitri);
  await femke.page.getByRole('button', { name: 'Volgen', exact: true }).click();
  await femke.page.getByText('Je volgt Dmitri.').waitFor();
  await femke.page.getByRole('button', { name: 'Verbinden' }).click();
  await femke.page.getByText('Je vroeg Dmitri om een verbinding').waitFor();

  await dmitri.page.goto(toFemke);
  await dmitri.page.getByText('Femke volgt jou.').waitFor();
  await dmitri.page.getByRole('button', { name: 'Verbinding aannemen' }).click();
  await dmitri.page.getByText('Jij en Femke zijn verbonden.').waitFor();

  await femke.page.reload();
  await femke.page.getByText('Jij en Dmitri zijn verbonden.').waitFor();
  await Promise.all([femke.leave(), dmitri.leave()]);
});

test('whoever is blocked finds nobody there', async () => {
  const ria = await memberAt('Marijke Hoekstra');
  const piet = await memberAt('Wilhelmina');
  const [toRia, toPiet] = [await addressOf(ria), await addressOf(piet)];
  await ria.page.goto(`${toPiet}/block`);
  await ria.page.getByRole('button', { name: /Blokkeren|blokkeren/ }).click();
  await ria.page.waitForURL((url) => !url.pathname.endsWith('/block'));
  const answer = await piet.page.goto(toRia);
  expect(answer?.status()).toBe(404);
  await Promise.all([ria.leave(), piet.leave()]);
});
