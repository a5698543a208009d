import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { newVisitor, openBrowser } from './house/browser';
import { signInByMail } from './house/walks';

const open = ['/', '/join', '/join?invitation=x&error=cancelled', '/join/email', '/house-rules', '/people', '/people?search=zzz', '/people/bram-oosterhof', '/people/bram-oosterhof/followers', '/people/niemand-zo', '/deletions/niets', '/offline', '/feed', '/feed/staff', '/posts/niets'];
const own = [
  '/', '/welcome', '/welcome?step=2', '/welcome?step=3', '/people', '/people/bram-oosterhof', '/people/bram-oosterhof/block', '/circle', '/circle/connections', '/circle/following', '/circle/followers',
  '/profile/edit', '/profile/as?audience=members', '/house-rules', '/settings', '/settings/log-ins', '/settings/devices', '/settings/privacy', '/settings/blocked', '/settings/language', '/settings/export', '/settings/leave', '/invitations', '/nergens', '/feed', '/feed/following', '/feed/staff', '/posts/new', '/people/bram-oosterhof/posts',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Some post that is there, with the pages that belong to it. */
async function postPaths(page: Page): Promise<string[]> {
  await show(page, '/feed');
  const address = (await page.getByRole('article').getByRole('link', { name: /reactie|antwoord|comment|answer/i }).first().getAttribute('href')) as string;
  const post = address.split('#')[0] as string;
  return [post, `${post}/history`];
}

interface Fault {
  path: string;
  rule: string;
  where: string;
}

/** Nobody looks at so many pages in a minute: who is told to wait a moment waits, and asks again. */
async function show(page: Page, path: string): Promise<void> {
  for (let answer = await page.goto(path); answer?.status() === 429; answer = await page.goto(path)) await page.waitForTimeout(10_000);
  await page.locator('main').waitFor();
}

async function faultsOn(page: Page, path: string): Promise<Fault[]> {
  await show(page, path);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ path, rule: id, where: target.join(' ') })));
}

async function overflowOn(page: Page, path: string): Promise<string | null> {
  await show(page, path);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return (content as number) > (window as number) ? `${path} is ${content} wide in ${window}` : null;
}

describe.each([
  ['nl-NL', 'light'],
  ['nl-NL', 'dark'],
  ['en-GB', 'light'],
  ['en-GB', 'dark'],
] as const)('in %s and %s', (locale, colorScheme) => {
  test('no open screen has a barrier that axe knows', async () => {
    const { page, leave } = await newVisitor(browser, { locale, colorScheme });
    const faults: Fault[] = [];
    for (const path of [...open, ...(await postPaths(page))]) faults.push(...(await faultsOn(page, path)));
    await leave();
    expect(faults).toEqual([]);
  });

  test('no screen of a member has a barrier that axe knows', async () => {
    const { page, leave } = await newVisitor(browser, { locale, colorScheme });
    await signInByMail(page, locale === 'nl-NL' ? 'yara.de.bruin@molenwiek.example' : 'callum.fraser@molenwiek.example', locale === 'nl-NL' ? 'nl' : 'en');
    const faults: Fault[] = [];
    for (const path of [...own, ...(await postPaths(page))]) faults.push(...(await faultsOn(page, path)));
    await leave();
    expect(faults).toEqual([]);
  });
});

test.each([
  [320, 'lars.hoedemaker'],
  [360, 'shanti.lachman'],
  [820, 'anil.ramdin'],
  [1440, 'mustafa.hakimi'],
])('no screen scrolls sideways at %d pixels', async (width, person) => {
  const { page, leave } = await newVisitor(browser, { viewport: { width, height: 800 } });
  const overflows: (string | null)[] = [];
  for (const path of open) overflows.push(await overflowOn(page, path));
  await signInByMail(page, `${person}@molenwiek.example`);
  for (const path of [...own, ...(await postPaths(page))]) overflows.push(await overflowOn(page, path));
  await leave();
  expect(overflows.filter(Boolean)).toEqual([]);
});
