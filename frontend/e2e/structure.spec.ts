import { expect, test, type Page } from '@playwright/test';
import { found, read, section, signIn } from './support';

const choose = async (page: Page, label: string, text: string) => {
  const form = page.getByRole('dialog');
  await form.getByLabel(label, { exact: true }).click();
  await form.getByLabel(label, { exact: true }).fill(text);
  await page
    .locator('.ant-select-item-option, .ant-select-tree-title', { hasText: text })
    .filter({ visible: true })
    .first()
    .click();
};

test('the office sets up a leading group in a unit, and its composition follows the day', async ({
  browser,
}) => {
  const office = await signIn(browser, 'finance', 'bureau-office');
  await office.goto('/organisation?show=groups');
  await expect(section(office, '责任制工作领导小组')).toContainText('组长');
  await office.getByRole('button', { name: '设立领导小组' }).click();
  const form = office.getByRole('dialog');
  await form.getByLabel('名称', { exact: true }).fill('专项工作小组');
  await form.getByText('支部（单位）级').click();
  await choose(office, '所在单位', '机关党总支');
  await form.getByLabel('依据条款').fill('7');
  await choose(office, '组长', '机关党总支');
  await form.getByRole('button', { name: '设立领导小组' }).click();
  const group = section(office, '专项工作小组');
  await expect(group).toContainText('依据第7条');

  await group.getByRole('button', { name: '终止' }).click();
  await office.getByRole('dialog').getByLabel('理由').fill('任务完成');
  await office.getByRole('dialog').getByRole('button', { name: '终止' }).click();
  await expect(group).toHaveCount(0);
  await office.context().close();
});

test('a body outside is entered, renamed from a day on, and offered for a demand', async ({ browser }) => {
  const office = await signIn(browser, 'finance', 'bureau-office');
  await office.goto('/organisation?show=bodies');
  await expect(office.getByRole('cell', { name: '示例区委网信办', exact: true })).toBeVisible();
  await office.getByRole('checkbox', { name: '包括以往名称' }).check();
  await expect(office.getByRole('cell', { name: '示例区网络管理办公室', exact: true })).toBeVisible();
  await office.getByRole('button', { name: '登记机构' }).click();
  await office.getByRole('dialog').getByLabel('机构名称').fill('示例区审计局');
  await choose(office, '与本单位的关系', '上级');
  await office.getByRole('dialog').getByLabel('机构名称').click();
  await office.getByRole('dialog').getByRole('button', { name: '登记机构' }).click();
  await expect(office.getByRole('cell', { name: '示例区审计局', exact: true })).toBeVisible();

  await office.goto('/demands');
  await office.getByRole('button', { name: '下达交办' }).click();
  await office.getByRole('dialog').getByLabel('上级名称').fill('审计');
  await expect(office.locator('.ant-select-item-option', { hasText: '示例区审计局' })).toBeVisible();
  await office.context().close();
});

test('who is responsible, who coordinates and who supervises is named for a day', async ({ browser }) => {
  const office = await signIn(browser, 'agriculture', 'bureau-office');
  await office.goto('/organisation?show=division');
  await expect(section(office, '工作格局')).toContainText('综合协调');
  await office.getByRole('button', { name: '指定责任单位' }).click();
  await choose(office, '事项', '（整条）');
  await choose(office, '责任单位', '局办公室');
  await office.getByRole('dialog').getByRole('button', { name: '指定责任单位' }).click();
  const topics = section(office, '责任单位与专人');
  await expect(topics).toContainText('（整条）');
  await topics.getByRole('button', { name: /结束指定：.*整条/ }).click();
  await office.getByRole('dialog').getByRole('button', { name: '终止' }).click();
  await expect(topics).not.toContainText('（整条）');
  await expect(section(office, '纪检监督')).toContainText('纪检监督账号可以');
  await office.context().close();
});

test('a person is shown with every post, and the leading body apart from its members', async ({
  browser,
}) => {
  const clerk = await signIn(browser, 'finance', 'unit-clerk');
  const { items } = await read<{
    items: {
      unitId: string;
      responsibilityTypes: string[];
      holder: { personId: string; name: string } | null;
    }[];
  }>(clerk, '/api/v1/posts');
  const post = found(
    items,
    ({ holder, responsibilityTypes }) => holder !== null && responsibilityTypes.includes('first-responsible'),
  );
  await clerk.goto(`/organisation?unit=${post.unitId}`);
  await expect(section(clerk, '领导班子')).toContainText('主要负责人');
  await clerk
    .getByRole('link', { name: new RegExp(post.holder?.name ?? '') })
    .first()
    .click();
  await expect(clerk.getByRole('heading', { level: 1, name: post.holder?.name ?? '' })).toBeVisible();
  await expect(section(clerk, '任职')).toContainText('现任');
  await clerk.context().close();
});
