import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { found, post, read, section, signIn } from './support';

interface Obligation {
  id: string;
  cadence: { minCount: number };
}

/** The county education bureau's rules with one more dedicated study a year, in the middle of an open year. */
test('New rules take over an open year, after their effect was shown and confirmed', async ({ browser }) => {
  const office = await signIn(browser, 'education2', 'bureau-office');
  const pack = JSON.parse(
    readFileSync(
      new URL('../../src/Platform.Api/SchemeTemplates/education-county.json', import.meta.url),
      'utf8',
    ),
  ) as { obligations: Obligation[] };
  found(pack.obligations, (each) => each.id === 'EJY-O-034').cadence.minCount = 4;
  const { id } = (await post(office, '/api/v1/schemes', pack)) as { id: string };

  await office.goto(`/schemes/${id}`);
  await office.getByRole('button', { name: '核签' }).click();
  await office.getByRole('dialog').getByRole('button', { name: '核签' }).click();
  await office.getByRole('button', { name: '施行' }).click();
  await expect(office.getByRole('heading', { name: /^施行：/ })).toBeVisible();
  await office.getByText('自施行之日起一律按新版').click();
  await office.getByRole('button', { name: '查看影响' }).click();

  const effect = section(office, '查看对在办事项的影响');
  await expect(effect.getByRole('row', { name: /每年不少于两次专题研究/ })).toBeVisible();
  await effect.getByRole('tab', { name: '按事项' }).click();
  await expect(effect.getByText('撤回并替换').last()).toBeVisible();
  const confirm = office.getByRole('button', { name: '确认施行' });
  await expect(confirm).toBeDisabled();
  await office.getByRole('checkbox', { name: /已核对影响：撤回 \d+ 项，新增 \d+ 项/ }).check();
  await confirm.click();

  await expect(office.getByText(/新旧版衔接已完成/)).toBeVisible();
  const { items } = await read<{ items: { id: string; schemeId: string; replacedById: string | null }[] }>(
    office,
    '/api/v1/compliance/occurrences?state=withdrawn',
  );
  const taken = found(items, (line) => line.replacedById !== null);
  await office.goto(`/occurrences/${taken.id}`);
  await expect(office.getByText('已撤回').first()).toBeVisible();
  await office.getByRole('link', { name: '查看替代事项' }).click();
  await expect(office).toHaveURL(new RegExp(taken.replacedById ?? 'nowhere'));
  await office.context().close();
});

test('What stands beside the rules: a setting, the issued text, an interpretation, and the receipts', async ({
  browser,
}) => {
  const office = await signIn(browser, 'natural-resources', 'bureau-office');
  const { items } = await read<{ items: { id: string; status: string }[] }>(office, '/api/v1/schemes');
  const issued = found(items, (each) => each.status === 'issued');
  await office.goto(`/schemes/${issued.id}?tab=settings`);
  await office.getByRole('button', { name: '生成新版本草案' }).click();
  await expect(office.getByText('草案').first()).toBeVisible();
  await office
    .getByRole('row', { name: /关闭宽限/ })
    .getByRole('button', { name: '设定' })
    .click();
  const drawer = office.getByRole('dialog');
  await drawer.getByLabel('关闭宽限').fill('30');
  await drawer.getByLabel(/理由/).fill('局务会议定');
  await drawer.getByRole('button', { name: '设定', exact: true }).click();
  await expect(office.getByRole('row', { name: /关闭宽限/ })).toContainText('30 天');
  await expect(office.getByRole('row', { name: /关闭宽限/ })).toContainText('局务会议定');

  await office.getByRole('tab', { name: '印发原文' }).click();
  await office.getByRole('button', { name: '上传印发原文' }).click();
  await office.getByRole('dialog').getByLabel('印发原文').fill('第一条 依据上级规定。\n第二条 每年报告。\n');
  await office.getByRole('dialog').getByRole('button', { name: '上传', exact: true }).click();
  await expect(office.getByText('SHA-256')).toBeVisible();
  await office.getByRole('button', { name: '标注义务依据' }).click();
  const cite = office.getByRole('dialog');
  await cite.getByLabel('履责事项').click();
  await office.locator('.ant-select-item-option').first().click();
  await cite.getByLabel('原文语句').fill('每年报告');
  await cite.getByRole('button', { name: '标注', exact: true }).click();
  await expect(office.locator('mark')).toHaveText('每年报告');

  await office.getByRole('tab', { name: '解释与待明确' }).click();
  await office.getByRole('button', { name: '作出解释' }).first().click();
  await office.getByRole('dialog').getByLabel('解释内容').fill('由局办公室统一掌握。');
  await office.getByRole('dialog').getByRole('button', { name: '提交审定' }).click();
  await expect(office.getByText('待审定').first()).toBeVisible();
  const address = office.url();
  const leader = await signIn(browser, 'natural-resources', 'leader');
  await leader.goto(address);
  await leader.getByRole('button', { name: '审定' }).first().click();
  await expect(leader.getByText('已审定').first()).toBeVisible();

  await office.goto(`/schemes/${issued.id}?tab=distribution`);
  await expect(office.getByText(/已签收 \d+ 个单位/)).toBeVisible();
  const clerk = await signIn(browser, 'natural-resources', 'unit-clerk');
  await clerk.goto(`/schemes/${issued.id}?tab=distribution`);
  await expect(clerk.getByText('已签收').first()).toBeVisible();
  for (const page of [office, leader, clerk]) await page.context().close();
});
