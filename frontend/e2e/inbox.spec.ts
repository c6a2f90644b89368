import { expect, test } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Notices {
  items: { id: string; day: string; readAt: string | null; reminders: number }[];
  unread: number;
}

test.describe.configure({ mode: 'serial' });

test.describe('Reminders, from the rules to the inbox and to those above', () => {
  test('the clerk sees what is unread, opens it, and it is read', async ({ browser }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk', 390);
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
});
