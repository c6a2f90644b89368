import { expect, test, type Page } from '@playwright/test';
import { found, read, signIn } from './support';

/** What each of them looks at most; an address that begins with `first:` is that of the first of a list. */
const screens = [
  {
    tenant: 'finance',
    role: 'leader',
    paths: ['/workbench', '/overview', '/overview/rollup', '/organisation', '/inbox', 'first:duty'],
    print: ['/ledgers', '/overview/rollup', '/ledgers/responsibilities', 'first:report'],
  },
  { tenant: 'finance', role: 'discipline-supervisor', paths: ['first:case'], print: ['first:case'] },
  { tenant: 'finance', role: 'audit-administrator', paths: ['/audit'], print: [] },
  {
    tenant: 'district',
    role: 'oversight-officer',
    paths: ['/oversight', '/oversight/rollup'],
    print: ['/oversight'],
  },
];

const lists: Record<string, { list: string; page: string }> = {
  duty: { list: '/api/v1/compliance/occurrences', page: '/occurrences' },
  report: { list: '/api/v1/reports', page: '/reports' },
  case: { list: '/api/v1/cases', page: '/cases' },
};

async function open(page: Page, path: string) {
  const of = lists[path.replace('first:', '')];
  const address = of
    ? `${of.page}/${found((await read<{ items: { id: string }[] }>(page, of.list)).items, () => true).id}`
    : path;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.ant-skeleton, .ant-spin-spinning')).toHaveCount(0);
}

const fits = async (page: Page, path: string) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    `${path} is cut off`,
  ).toBe(true);

/** Whether a line is drawn around what has the keyboard, or around the field that it belongs to. */
const focusIsSeen = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    for (let up = 0; at && up < 4; up++, at = at.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return '';
    }
    return document.activeElement?.outerHTML.slice(0, 120) ?? 'nothing has the keyboard';
  });

for (const { tenant, role, paths, print } of screens)
  test(`the screens of a ${role} can be enlarged to 200 %, seen in the system's colours, and printed`, async ({
    browser,
  }) => {
    // 1280 px at 200 %.
    const page = await signIn(browser, tenant, role, 640);
    for (const path of paths) {
      await open(page, path);
      await fits(page, path);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      expect(await focusIsSeen(page)).toBe('');
    }
    const session = await read<{ today: string; tenant: { nameZh: string } }>(page, '/api/v1/session');
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    // The width of A4 between its margins.
    await page.setViewportSize({ width: 680, height: 960 });
    for (const path of print) {
      await open(page, path);
      await fits(page, path);
      await expect(page.locator('nav:visible')).toHaveCount(0);
      await expect(page.locator('header.top')).toContainText(session.tenant.nameZh);
      await expect(page.locator('.print-head')).toContainText(`${session.today}（北京时间）`);
    }
    await page.context().close();
  });
