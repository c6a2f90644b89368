import { expect, test } from '@playwright/test';
import { found, read, signIn } from './support';

test('the office sees that every obligation of its rules is accounted for', async ({ browser }) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  const schemes = await read<{ items: { id: string; packId: string }[] }>(office, '/api/v1/schemes');
  const { id } = found(schemes.items, (each) => each.packId === 'agriculture');
  await office.goto(`/schemes/${id}`);
  await office.getByRole('link', { name: '条款落实对照' }).click();

  await expect(office.getByText('57 项义务在 2026 年度全部有着落。')).toBeVisible();
  const table = office.getByRole('table', { name: '条款落实对照' });
  await expect(table.getByRole('row', { name: /每年不少于两次专题研究.*列为事项/ })).toBeVisible();

  await office.getByRole('link', { name: /只看日常履职/ }).click();
  await expect(table.getByRole('row', { name: /列为事项/ })).toHaveCount(0);
  await table.getByRole('link', { name: '二(三)', exact: true }).first().click();
  await expect(office).toHaveURL(new RegExp(`/schemes/${id}\\?article=`));
});

test('the clerk records when a first-moment step was taken, and sees its clock', async ({ browser }) => {
  const clerk = await signIn(browser, 'meteorology', 'unit-clerk');
  await clerk.goto('/ledgers');
  await clerk.getByRole('button', { name: /登记事件：重大舆情做到四个第一时间/ }).click();
  const event = clerk.getByRole('dialog', { name: /登记事件/ });
  await event.getByLabel('发生时刻（北京时间）').fill('00:01');
  await event.getByLabel('发生时刻（北京时间）').press('Enter');
  await event.getByLabel('事件说明').fill('一次信息发布情况，走查用');
  await event.getByRole('button', { name: '登记', exact: true }).click();

  const steps = clerk.getByRole('list', { name: '第一时间处置步骤' });
  await expect(steps.getByRole('listitem')).toHaveCount(4);
  await steps.getByRole('button', { name: '登记时刻：报告' }).click();
  const drawer = clerk.getByRole('dialog', { name: '登记时刻：报告' });
  await drawer.getByLabel('完成时刻（北京时间）').fill('00:02');
  await drawer.getByLabel('完成时刻（北京时间）').press('Enter');
  await drawer.getByRole('button', { name: '登记', exact: true }).click();

  await expect(steps.getByRole('listitem').filter({ hasText: '报告' })).toContainText('按时完成');
  await expect(steps.getByRole('listitem').filter({ hasText: '发现' })).toContainText('待完成');
});

test('the leader sees where each responsible department of a task stands', async ({ browser }) => {
  const leader = await signIn(browser, 'meteorology', 'leader');
  await leader.goto('/ledgers/tasks');
  const table = leader.getByRole('table', { name: '任务分工表' });
  await expect(table.getByRole('row').filter({ hasText: '定期研判' })).toContainText('2 个部门中');
  await expect(table.getByRole('row')).toHaveCount(10);
});

test('a member in charge owes a check of each unit', async ({ browser }) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  const { units } = await read<{ units: { id: string; unitType: string }[] }>(office, '/api/v1/organisation');
  const group = found(units, (each) => each.unitType === 'party-group');
  await office.goto(`/ledgers?unit=${group.id}&year=2026`);
  await expect(office.getByText(/^对象：/).first()).toBeVisible();
});

test('a clerk files a piece of work under a duty of ongoing conduct, and prints the list of responsibilities', async ({
  browser,
}) => {
  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  await clerk.goto('/ledgers');
  await clerk.locator('details.conduct > summary').click();
  const file = clerk.getByRole('button', { name: /^归入记录：/ }).first();
  const duty = ((await file.getAttribute('aria-label')) ?? '').replace('归入记录：', '');
  await file.click();
  const drawer = clerk.getByRole('dialog', { name: /记录履责/ });
  await drawer.getByLabel('标题').fill('走查用工作记录');
  const { today } = await read<{ today: string }>(clerk, '/api/v1/session');
  await drawer.getByLabel('发生日期').fill(today);
  await drawer.getByLabel('发生日期').press('Enter');
  await expect(drawer.getByRole('checkbox', { name: new RegExp(duty) })).toBeChecked();
  await drawer.getByRole('button', { name: '提交', exact: true }).click();
  const filed = clerk.locator('details.conduct li').filter({ hasText: duty }).first();
  await expect(filed).toContainText(`最近一次 ${today}`);
  await filed.locator('summary').click();
  await expect(filed).toContainText('走查用工作记录');

  await clerk.getByRole('link', { name: '责任清单', exact: true }).click();
  await expect(clerk.getByRole('heading', { name: '责任清单', level: 1 })).toBeVisible();
  await expect(clerk.getByRole('region', { name: '单位集体' })).toContainText(duty);
  const download = clerk.waitForEvent('download');
  await clerk.getByRole('link', { name: '导出 Excel' }).click();
  expect((await download).suggestedFilename()).toMatch(/责任清单.*\.xlsx$/);
  await clerk.context().close();
});
