import { readFileSync } from 'node:fs';
import { expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

interface Account {
  tenant: string;
  role: string;
  userName: string;
  password: string;
}

const { accounts } = JSON.parse(readFileSync(process.env['PLATFORM_DEMO_ACCOUNTS'] ?? '', 'utf8')) as {
  accounts: Account[];
};

export const account = (tenant: string, role: string): Account => {
  const found = accounts.find((each) => each.tenant === tenant && each.role === role);
  if (!found) throw new Error(`The demonstration has no ${role} in ${tenant}.`);
  return found;
};

const complaints = new WeakMap<Page, string[]>();

/** What the browser kept out because the page's content security policy does not let it in. */
export const keptOut = (page: Page): string[] => complaints.get(page) ?? [];

/** Everybody of a role: some things need a second person. */
export const accountsOf = (tenant: string, role: string): Account[] =>
  accounts.filter((each) => each.tenant === tenant && each.role === role);

type Kept = Awaited<ReturnType<BrowserContext['cookies']>>;
const kept = new Map<string, { cookies: Kept; at: number }>();
/** Shorter than a session is taken for proven before something sensitive. */
const fresh = 8 * 60_000;

/**
 * A browser of its own for one person, signed in and on no page yet. The session is kept from journey to journey, for as long as it
 * stands; signing in through the page is a journey of its own (identity.spec.ts).
 */
export async function signIn(browser: Browser, tenant: string, role: string, width = 1440): Promise<Page> {
  const { userName, password } = account(tenant, role);
  const context = await browser.newContext({ viewport: { width, height: width > 1000 ? 900 : 844 } });
  const before = kept.get(userName);
  if (before && Date.now() - before.at < fresh) await context.addCookies(before.cookies);
  if ((await context.request.get('/api/v1/session')).status() !== 200) {
    await context.clearCookies();
    const answer = await context.request.post('/api/v1/session', { data: { userName, password } });
    expect(answer.ok(), await answer.text()).toBe(true);
    kept.set(userName, { cookies: await context.cookies(), at: Date.now() });
  }
  const page = await context.newPage();
  const said: string[] = [];
  complaints.set(page, said);
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) said.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

/** What the API answers to the person of this page, by the same session. */
export async function read<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}

export async function post(page: Page, path: string, data: unknown): Promise<unknown> {
  const { csrfToken } = await read<{ csrfToken: string }>(page, '/api/v1/session');
  const answer = await page.request.post(path, { data, headers: { 'X-CSRF-TOKEN': csrfToken } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

/** The first that fits; the journey cannot go on without it. */
export const found = <T>(all: T[], fits: (each: T) => boolean): T => {
  const first = all.find(fits);
  if (first === undefined) throw new Error('The demonstration has nothing that fits.');
  return first;
};

export const section = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: new RegExp(title) });

export interface Counts {
  fulfilled: number;
  submitted: number;
  overdue: number;
  missed: number;
}

/** A real one-page PDF, small enough to stand in the test. */
export const minutes = {
  name: '下半年研究纪要扫描件.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  ),
};
