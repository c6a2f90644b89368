import { expect, test } from '@playwright/test';
import { read, section, signIn } from './support';

const monthsAgo = (today: string, months: number) => {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(15);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
};

test.describe('Figures', () => {
  test('patterns of units are seen on two days, in the order of the organisation', async ({ browser }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    const { today } = await read<{ today: string }>(office, '/api/v1/session');
    for (const day of [today, monthsAgo(today, 5)]) {
      const asOf = day === today ? '' : `&asOf=${day}`;
      await office.goto(`/overview/patterns?year=${day.slice(0, 4)}${asOf}`);
      await expect(section(office, '与去年同期比较')).toBeVisible();
      await expect(office.getByText('不排名')).toBeVisible();
    }
    await office.context().close();
  });

  test('a figure leads to its events, and its permanent link shows the same', async ({ browser }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    await office.goto('/overview/provenance?state=fulfilled');
    const link = office.getByText('固定链接').getByRole('link');
    await expect(link).toBeVisible();
    const count = await office.getByText(/^共 \d+ 项，计至/).textContent();
    const href = (await link.getAttribute('href')) ?? '';
    const leader = await signIn(browser, 'finance', 'leader');
    await expect(async () => {
      await leader.goto(href);
      await expect(leader.getByText(/^共 \d+ 项，计至/)).toHaveText(count ?? '', { timeout: 3_000 });
    }).toPass({ timeout: 30_000 });
    await expect(leader.getByText('决定现状').first()).toBeVisible();
    for (const page of [office, leader]) await page.context().close();
  });

  test('a screen on a wall shows figures without signing in, wide and very wide, until it is ended', async ({
    browser,
  }) => {
    const officer = await signIn(browser, 'district', 'oversight-officer');
    await officer.goto('/displays');
    await officer.getByRole('button', { name: '开设大屏' }).first().click();
    const form = officer.getByRole('dialog');
    await form.getByLabel('名称').fill('区级大厅');
    await form.getByRole('button', { name: '开设大屏' }).click();
    const address = (await officer.getByRole('status').getByRole('link').getAttribute('href')) ?? '';

    for (const width of [1920, 3840]) {
      const wall = await (await browser.newContext({ viewport: { width, height: 1080 } })).newPage();
      await wall.goto(address);
      await expect(wall.getByRole('heading', { name: '区级大厅' })).toBeVisible();
      await expect(wall.getByRole('region', { name: '汇总数字' })).toBeVisible();
      const wider = await wall.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wider).toBe(false);
      await wall.getByRole('button', { name: '深色' }).click();
      await expect(wall.getByRole('button', { name: '浅色' })).toBeVisible();
      await wall.context().close();
    }

    await officer.getByRole('button', { name: '停用 区级大厅' }).click();
    await expect(officer.getByText('已停用')).toBeVisible();
    const wall = await (await browser.newContext()).newPage();
    await wall.goto(address);
    await expect(wall.getByText('这个大屏地址无效或已停用。')).toBeVisible();
    for (const page of [officer, wall]) await page.context().close();
  });

  test('a draft is laid over the same facts, and nothing is written', async ({ browser }) => {
    const office = await signIn(browser, 'meteorology', 'bureau-office');
    const { items } = await read<{ items: { id: string; status: string; inForce: boolean }[] }>(
      office,
      '/api/v1/schemes',
    );
    const issued = items.find((scheme) => scheme.inForce);
    const { csrfToken } = await read<{ csrfToken: string }>(office, '/api/v1/session');
    const made = await office.request.post(`/api/v1/schemes/${issued?.id ?? ''}/revision`, {
      data: {},
      headers: { 'X-CSRF-TOKEN': csrfToken },
    });
    const { id } = (await made.json()) as { id: string };
    await office.goto(`/schemes/${id}`);
    await office.getByRole('link', { name: '推演' }).click();
    await expect(office.getByText('相同事实，新的规则')).toBeVisible();
    await expect(office.getByText('在这份草案下，没有一项结果或期限不同。')).toBeVisible();
    await office.context().close();
  });
});
