import { expect, test } from '@playwright/test';
import { found, read, section, signIn } from './support';

interface Line {
  id: string;
  dueOn: string | null;
  state: string;
}

test.describe('More time, asked for by the branch and granted by the leader', () => {
  test('the due day moves, the first one stays readable, and comments keep their former words', async ({
    browser,
  }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    const { due } = await read<{ due: Line[] }>(clerk, '/api/v1/my/duties');
    const duty = found(due, (line) => line.dueOn !== null && ['open', 'due-soon'].includes(line.state));
    const later = `${Number((duty.dueOn ?? '').slice(0, 4)) + 1}-03-31`;

    await clerk.goto(`/occurrences/${duty.id}`);
    await clerk.getByRole('button', { name: '申请延期' }).click();
    const form = clerk.getByRole('dialog');
    await form.getByLabel('申请延期至').fill(later);
    await form.getByLabel('申请延期至').press('Enter');
    await form.getByLabel('理由').fill('会议改期');
    await form.getByRole('button', { name: '提交申请' }).click();
    await expect(clerk.getByText(/已申请由 .* 延期至/)).toBeVisible();

    await clerk.getByRole('button', { name: '发表意见' }).click();
    await clerk.getByRole('dialog').getByLabel('意见内容').fill('已联系场地');
    await clerk.getByRole('dialog').getByRole('button', { name: '提交' }).click();
    await clerk.getByRole('button', { name: '修改意见' }).click();
    await clerk.getByRole('dialog').getByLabel('意见内容').fill('已联系场地，下月开会');
    await clerk.getByRole('dialog').getByRole('button', { name: '提交' }).click();
    await clerk.getByText('修改前的内容（1）').click();
    await expect(section(clerk, '办理意见').locator('del', { hasText: '已联系场地' })).toBeVisible();

    const leader = await signIn(browser, 'finance', 'leader', 390);
    await leader.goto('/workbench');
    await expect(section(leader, '待我审批的申请').getByRole('link').first()).toBeVisible();
    await leader.goto(`/occurrences/${duty.id}`);
    await leader.getByRole('button', { name: '审批延期' }).click();
    await leader.getByRole('dialog').getByRole('button', { name: '提交审批' }).click();
    await expect(leader.getByText(`${later}（原 ${duty.dueOn ?? ''}，已批准延期）`)).toBeVisible();
    for (const page of [clerk, leader]) await page.context().close();
  });
});
