import { expect, test, type Page } from '@playwright/test';
import { read, section, signIn } from './support';

const pick = async (page: Page, label: string, text: string) => {
  const form = page.getByRole('dialog');
  await form.getByLabel(label, { exact: true }).click();
  await form.getByLabel(label, { exact: true }).fill(text);
  await page
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .filter({ visible: true })
    .first()
    .click();
};
const moment = async (page: Page, label: string, value: string) => {
  const field = page.getByRole('dialog').getByLabel(label, { exact: true });
  await field.fill(value);
  await field.press('Enter');
};
const submit = async (page: Page, name = '提交') => {
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name, exact: true }).click();
  await expect(form).toBeHidden();
};

test.describe('How an institution answers an incident', () => {
  test('a clerk records an outage and its reports, and the leader closes it on a narrow screen', async ({
    browser,
  }) => {
    const clerk = await signIn(browser, 'finance', 'unit-clerk');
    const { today, roles } = await read<{ today: string; roles: { unitId: string | null }[] }>(
      clerk,
      '/api/v1/session',
    );
    const { units } = await read<{ units: { id: string; nameZh: string; parentId: string | null }[] }>(
      clerk,
      '/api/v1/organisation',
    );
    const { items } = await read<{ items: { responsiblePostTitleZh: string }[] }>(clerk, '/api/v1/incidents');
    const [unit, root] = [
      units.find(({ id }) => id === roles[0]?.unitId),
      units.find(({ parentId }) => !parentId),
    ];
    const post = items[0]?.responsiblePostTitleZh ?? '';
    const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

    await clerk.goto('/incidents');
    await expect(clerk.getByRole('link', { name: '门户网站无法访问' })).toBeVisible();
    await clerk.getByRole('button', { name: '登记事件' }).click();
    const form = clerk.getByRole('dialog');
    await expect(form.getByText(/不写任何人的言论、姓名或账号/)).toBeVisible();
    await pick(clerk, '事发单位', unit?.nameZh ?? '');
    await form.getByLabel('类别', { exact: true }).click();
    await clerk
      .locator('.ant-select-item-option', { hasText: '网站或信息系统中断' })
      .filter({ visible: true })
      .click();
    await form.getByLabel('处置事项', { exact: true }).fill('预算公开栏目打不开');
    await moment(clerk, '发生时间', `${yesterday} 08:00`);
    await moment(clerk, '单位知悉时间', `${yesterday} 07:00`);
    await pick(clerk, '责任岗位', post);
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await expect(form.getByText('发生时间不能晚于知悉时间。')).toBeVisible();
    await moment(clerk, '单位知悉时间', `${yesterday} 08:30`);
    await submit(clerk);
    await expect(clerk.getByRole('heading', { name: '预算公开栏目打不开', level: 1 })).toBeVisible();
    await expect(section(clerk, '时限与报告')).toContainText('超时未报');

    await clerk.getByRole('button', { name: '登记报告' }).click();
    await pick(clerk, '报送机构', root?.nameZh ?? '');
    await moment(clerk, '报送时间', `${yesterday} 09:30`);
    await form.getByLabel('处置情况', { exact: true }).fill('已通知运维单位检修。');
    await submit(clerk);
    await expect(section(clerk, '时限与报告')).toContainText('知悉后 1 小时首报');
    await expect(section(clerk, '处置经过')).toContainText('按时');
    await clerk.getByRole('button', { name: '登记报告' }).click();
    await form.getByText('终报', { exact: true }).click();
    await pick(clerk, '报送机构', root?.nameZh ?? '');
    await moment(clerk, '报送时间', `${yesterday} 11:00`);
    await form.getByLabel('处置情况', { exact: true }).fill('栏目已恢复。');
    await submit(clerk);
    await expect(clerk.getByRole('button', { name: '了结', exact: true })).toHaveCount(0);
    await clerk.screenshot({ path: 'test-results/incident-1440.png', fullPage: true });

    const leader = await signIn(browser, 'finance', 'leader', 390);
    await leader.goto('/workbench');
    await expect(
      section(leader, '待报告或了结的事件').getByRole('link', { name: '预算公开栏目打不开' }),
    ).toBeVisible();
    await leader.screenshot({ path: 'test-results/waiting-incidents-390.png' });
    await leader.goto('/incidents');
    await expect(leader.getByRole('link', { name: '预算公开栏目打不开' })).toBeVisible();
    await leader.screenshot({ path: 'test-results/incidents-390.png', fullPage: true });
    await leader.getByRole('link', { name: '预算公开栏目打不开' }).click();
    await leader.getByRole('button', { name: '了结', exact: true }).click();
    const closing = leader.getByRole('dialog');
    await closing.getByLabel('总结', { exact: true }).fill('栏目发布前没有检查链接。');
    await closing.getByRole('button', { name: '增加改进事项' }).click();
    await closing.getByLabel('改进事项', { exact: true }).fill('发布前逐条检查');
    await pick(leader, '第 1 项的负责岗位', post);
    await closing.getByLabel('完成时限', { exact: true }).fill(today);
    await closing.getByLabel('完成时限', { exact: true }).press('Enter');
    await submit(leader, '了结');
    const lessons = section(leader, '总结与改进');
    await expect(lessons).toContainText('发布前逐条检查');
    await expect(lessons).toContainText('责任台账');
    await leader.screenshot({ path: 'test-results/incident-390.png', fullPage: true });
    await lessons.getByRole('link', { name: '发布前逐条检查' }).click();
    await expect(leader.getByRole('heading', { name: '发布前逐条检查', level: 1 })).toBeVisible();
    await expect(leader.getByRole('link', { name: '查看事件' })).toBeVisible();
    await leader.screenshot({ path: 'test-results/lesson-390.png', fullPage: true });
    for (const page of [clerk, leader]) await page.context().close();
  });
});
