import type { Browser, Page } from 'playwright-core';
import { networksUrl, newVisitor, siteUrl } from './browser';

export type NetworkName = 'Facebook' | 'LinkedIn' | 'X';

const consentVerb: Record<NetworkName, string> = { Facebook: 'Continue', LinkedIn: 'Allow', X: 'Authorise app' };

/** At a demo network: choose who to be, and agree to everything. */
export async function consent(page: Page, network: NetworkName, person: string): Promise<void> {
  // The site's own header has a button with the member's name, so the way to the network must be over.
  await page.waitForURL(`${networksUrl}/**`);
  await page.getByRole('button', { name: new RegExp(person) }).click();
  const agree = page.getByRole('button', { name: consentVerb[network], exact: true });
  // X goes straight back when this person approved before.
  await Promise.race([agree.waitFor(), page.waitForURL(`${siteUrl}/**`)]);
  if (page.url().startsWith(networksUrl)) await agree.click();
}

export async function joinThrough(page: Page, network: NetworkName, person: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: `Verder met ${network}` }).click();
  await consent(page, network, person);
  await page.waitForURL(`${siteUrl}/**`);
}

/** The welcome is three steps; each can be skipped. */
export async function skipWelcome(page: Page): Promise<void> {
  for (const step of [1, 2, 3]) {
    await page.getByText(`Stap ${step} van 3`).waitFor();
    await page.getByRole('button', { name: 'Overslaan' }).click();
  }
  await page.waitForURL((url) => !url.pathname.startsWith('/welcome'));
}

export async function becomeMember(page: Page, network: NetworkName, person: string): Promise<void> {
  await joinThrough(page, network, person);
  await skipWelcome(page);
}

/** The newest mail in the inbox of the demo for this address, by its place there; null while there is none. */
async function newestMailTo(address: string): Promise<string | null> {
  const inbox = await (await fetch(`${siteUrl}/demo/inbox`)).text();
  const newest = [...inbox.matchAll(/href="(\/demo\/inbox\/\d+)"[^]*?<small>([^<]*) ·/g)].find(([, , recipient]) => recipient === address);
  return newest?.[1] ?? null;
}

/** The links in the mail that arrives for this address after `before`. */
async function linksInNextMailTo(address: string, before: string | null): Promise<string[]> {
  for (const until = Date.now() + 20_000; Date.now() < until; ) {
    const place = await newestMailTo(address);
    if (place !== null && place !== before) {
      const mail = await (await fetch(`${siteUrl}${place}`)).text();
      return [...mail.matchAll(/href="(http[^"]+)"/g)].map(([, link]) => (link as string).replaceAll('&amp;', '&'));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No mail to ${address} arrived`);
}

const words = {
  nl: { address: 'E-mailadres', send: 'Stuur mij een link', sent: 'Kijk in je mail', confirm: 'Log mij in' },
  en: { address: 'E-mail address', send: 'Send me a link', sent: 'Check your mail', confirm: 'Sign me in' },
};

export async function askForLink(page: Page, address: string, language: keyof typeof words = 'nl', door = '/join'): Promise<string> {
  const before = await newestMailTo(address);
  await page.goto(door);
  await page.getByLabel(words[language].address).fill(address);
  await page.getByRole('button', { name: words[language].send }).click();
  await page.getByRole('heading', { name: words[language].sent }).waitFor();
  const [link] = await linksInNextMailTo(address, before);
  return link as string;
}

export async function signInByMail(page: Page, address: string, language: keyof typeof words = 'nl'): Promise<void> {
  await page.goto(await askForLink(page, address, language));
  await page.getByRole('button', { name: words[language].confirm }).click();
  await page.waitForURL((url) => url.origin === siteUrl && !url.pathname.startsWith('/join'));
}

/** Somebody of the demo community, signed in at an own screen. */
export async function asMember(browser: Browser, address: string, walk: (page: Page) => Promise<void>): Promise<void> {
  const { page, leave } = await newVisitor(browser);
  await signInByMail(page, address)
    .then(() => walk(page))
    .finally(leave);
}

/** Who may see a field: the button beside its label, and one of the explained choices. */
export async function chooseAudience(page: Page, field: string, audience: string): Promise<void> {
  const button = page.locator('button').and(page.getByRole('combobox', { name: new RegExp(`Wie ziet ${field}`, 'i') }));
  await button.click();
  await page.getByRole('option', { name: new RegExp(`^${audience}`) }).click();
}
