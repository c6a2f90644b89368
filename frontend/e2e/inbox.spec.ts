import { expect, test } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Notices {
  items: { id: string; day: string; readAt: string | null; reminders: number }[];
  unread: number;
}

test.describe.configure({ mode: 'serial' });

test.describe('Reminders, from the rules to the inbox and to those above', () => {
  test('the office gives a duty days of its own, and is told at once what cannot be', async ({ browser }) => {
    const office = await signIn(browser, 'education', 'bureau-office');
    await office.goto('/reminder-policy');
    await office.getByRole('button', { name: '修改规则' }).click();
    const form = office.getByRole('dialog');
    await form.getByLabel('提前天数', { exact: true }).fill('95');
    await form.getByLabel('提前天数', { exact: true }).press('Enter');
    await form.getByRole('button', { name: '保存规则' }).click();
    await expect(form.getByRole('alert').first()).toContainText('提醒规则有误');
    await form.getByLabel('提前天数', { exact: true }).press('Backspace');
    await form.getByLabel('提前天数', { exact: true }).fill('20');
    await form.getByLabel('提前天数', { exact: true }).press('Enter');
    await form.getByRole('button', { name: '保存规则' }).click();
    await expect(office.getByText('到期前 30、20、15、7、3、1 天')).toBeVisible();
    await office.context().close();
  });

  test('the clerk sees what is unread, opens it, and it is read', async ({ browser }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk', 390);
    await clerk.goto('/');
    const before = await read<Notices>(clerk, '/api/v1/my/notices?unread=true');
    const newest = found(before.items, (each) => each.reminders > 0);
    await clerk.getByRole('link', { name: `消息，${before.unread} 条未读` }).click();
    await clerk.getByRole('link', { name: `${newest.day} 提醒` }).click();
    await expect(
      section(clerk, '临近到期的履责事项')
        .getByText(/提前 \d+ 天提醒/)
        .first(),
    ).toBeVisible();
    await expect
      .poll(async () => (await read<Notices>(clerk, '/api/v1/my/notices')).unread)
      .toBe(before.unread - 1);
    await section(clerk, '临近到期的履责事项').getByRole('link').first().click();
    await expect(clerk.getByRole('heading', { level: 1 })).toBeVisible();
    await clerk.context().close();
  });

  test('those above find on the workbench what is overdue below and why it came up', async ({ browser }) => {
    // Which bureau has something overdue depends on the season.
    for (const bureau of ['meteorology', 'agriculture', 'education', 'finance']) {
      const above = await signIn(browser, bureau, 'bureau-office');
      const { escalated } = await read<{ escalated: unknown[] }>(above, '/api/v1/my/duties');
      if (escalated.length === 0) {
        await above.context().close();
        continue;
      }
      await above.goto('/workbench');
      await expect(
        section(above, '逾期上报给我的')
          .getByText(/逾期 \d+ 天，上报/)
          .first(),
      ).toBeVisible();
      await above.context().close();
      return;
    }
    throw new Error('Nothing was escalated in any bureau of the demonstration.');
  });
});
