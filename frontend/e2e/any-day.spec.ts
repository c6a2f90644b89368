import { expect, test } from '@playwright/test';
import { read, section, signIn } from './support';

interface Overview {
  counts: Record<string, number>;
}

/** A day as many months ago, by the clock of the demonstration. */
const monthsAgo = (today: string, months: number) => {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(15);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
};

test.describe('Any day', () => {
  test('the bureau office sees two past days as they stood, by either clock, and comes back', async ({
    browser,
  }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    const { today } = await read<{ today: string }>(office, '/api/v1/session');
    for (const months of [3, 9]) {
      const day = monthsAgo(today, months);
      await office.goto('/overview');
      await office.getByRole('button', { name: /^今日/ }).click();
      await office.getByLabel('日期', { exact: true }).fill(day);
      await office.getByLabel('日期', { exact: true }).press('Enter');
      await office.getByRole('button', { name: '查看', exact: true }).click();

      await expect(office).toHaveURL(new RegExp(`asOf=${day}`));
      const banner = office.getByRole('complementary', { name: '正在查看往日' });
      await expect(banner).toContainText(`正在查看 ${day} 日终的情况`);
      const year = day.slice(0, 4);
      const then = await read<Overview>(
        office,
        `/api/v1/compliance/overview?year=${year}&asOf=${day}&knowledge=then`,
      );
      await expect(office.getByRole('link', { name: /事项总数/ })).toContainText(
        String(then.counts['total']),
      );
      await expect(office.getByText('登记履责')).toHaveCount(0);

      await banner.getByRole('button', { name: '改看现在所知的当日实情' }).click();
      await expect(office).toHaveURL(/knowledge=now/);
      await expect(banner).toContainText('现在所知的当日实情');

      // A link keeps the day: figure, list, duty.
      await office.getByRole('link', { name: /事项总数/ }).click();
      await expect(office).toHaveURL(new RegExp(`occurrences.*asOf=${day}`));
      await office.getByRole('table').getByRole('link').first().click();
      await expect(office).toHaveURL(new RegExp(`/occurrences/.*asOf=${day}`));
      await expect(banner).toBeVisible();

      await banner.getByRole('button', { name: '回到今天' }).click();
      await expect(office).not.toHaveURL(/asOf/);
    }
    await office.context().close();
  });

  test('what differs is shown in figures and duties, and the organisation is that of the day', async ({
    browser,
  }) => {
    const office = await signIn(browser, 'finance', 'bureau-office');
    const { today } = await read<{ today: string }>(office, '/api/v1/session');
    const day = monthsAgo(today, 6);
    await office.goto(`/overview?asOf=${day}`);
    await office.getByRole('link', { name: '与今天对比' }).click();
    await expect(office.getByRole('heading', { name: '两个时点的差异' })).toBeVisible();
    await expect(section(office, '数量变化')).toBeVisible();
    await expect(section(office, '状态、期限或单位不同的履责事项')).toBeVisible();

    for (const at of [monthsAgo(today, 17), day]) {
      await office.goto(`/organisation?asOf=${at}`);
      await expect(office.getByRole('complementary', { name: '正在查看往日' })).toContainText(at);
      const { units } = await read<{ units: { nameZh: string }[] }>(
        office,
        `/api/v1/organisation?asOf=${at}`,
      );
      await expect(office.getByText(units[0]?.nameZh ?? '').first()).toBeVisible();
      await expect(office.getByRole('button', { name: /新设|调整/ })).toHaveCount(0);
    }
    await office.context().close();
  });

  test('the district sees its bureaus on two days, down to the events', async ({ browser }) => {
    const officer = await signIn(browser, 'district', 'oversight-officer');
    const { today } = await read<{ today: string }>(officer, '/api/v1/session');
    for (const months of [2, 8]) {
      const day = monthsAgo(today, months);
      const year = day.slice(0, 4);
      await officer.goto(`/oversight?year=${year}&asOf=${day}`);
      const then = await read<Overview>(officer, `/api/v1/oversight/overview?year=${year}&asOf=${day}`);
      await expect(officer.getByText(`全区共 ${then.counts['total']} 项`)).toBeVisible();
      await officer.goto(`/oversight/rollup?year=${year}&by=bureau&asOf=${day}`);
      await expect(officer.getByText(`合计 ${then.counts['total']} 项`)).toBeVisible();
      await officer.goto(`/oversight/bureaus/finance/provenance?year=${year}&asOf=${day}`);
      await expect(officer.getByText(/^固定链接（/)).toBeVisible();
      await expect(officer.getByRole('columnheader', { name: '事件' }).first()).toBeVisible();
    }
    await officer.context().close();
  });

  test('roll-ups bring the same duties together in every way, on two days', async ({ browser }) => {
    const office = await signIn(browser, 'education', 'bureau-office');
    const { today } = await read<{ today: string }>(office, '/api/v1/session');
    for (const day of [monthsAgo(today, 1), monthsAgo(today, 7)]) {
      const year = day.slice(0, 4);
      const { counts } = await read<Overview>(office, `/api/v1/compliance/overview?year=${year}&asOf=${day}`);
      for (const by of ['category', 'unit-type', 'quarter', 'scheme']) {
        await office.goto(`/overview/rollup?year=${year}&by=${by}&asOf=${day}`);
        await expect(office.getByText(`合计 ${counts['total']} 项`)).toBeVisible();
      }
    }
    await office.context().close();
  });
});
