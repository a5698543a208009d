import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { editor, keepPicture, newVisitor, type Visitor } from './browser';

/** An editor of the demo community in the admin, in Dutch. */
export async function openDesk(browser: Browser): Promise<Visitor> {
  const desk = await newVisitor(browser);
  await desk.context.addInitScript(() => window.localStorage.setItem('strapi-admin-language', 'nl'));
  const { page } = desk;
  await page.goto('/admin');
  await page.locator('input[name=email]').fill(editor.email);
  await page.locator('input[name=password]').fill(editor.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return desk;
}

/** After each test: what the desk showed last. */
export function keepDeskPicture({ page }: Visitor): Promise<void> {
  return keepPicture(page, `admin-${expect.getState().currentTestName?.replace(/\W+/g, '-').slice(0, 60)}`);
}

/** What axe calls serious in our part of the page; the frame around it is Strapi's. */
export async function seriousIn(page: Page, part = 'main'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}
